import "./style/page.css";
import { render } from "preact";
import { App } from "./app.tsx";
import { readDocuments, readFolder, readIndex } from "./data-blocks.ts";
import { IndexApp } from "./index-app.tsx";

const root = document.getElementById("app");
const index = readIndex();
const documents = readDocuments();
const folder = readFolder();
if (root !== null) {
  render(index === undefined ? <App documents={documents} folder={folder} /> : <IndexApp entries={index} />, root);
}
