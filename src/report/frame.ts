import { PAGE_MARK } from "../write/marks.ts";
import { hashSource, type PageAssets } from "./assets.ts";

/**
 * Writes the HTML before the data of a page. The content security policy allows only the page's own script and style,
 * by their hashes.
 */
export function writeHead({ script, style }: PageAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${PAGE_MARK}
<title>Báo cáo số liệu</title>
<style>${style}</style>
</head>
<body>
<noscript>Trang này cần JavaScript. This page needs JavaScript.</noscript>
<div id="app"></div>
`;
}

/** Writes the HTML after the data of a page. */
export function writeTail({ script }: PageAssets): string {
  return `<script>${script}</script>
</body>
</html>
`;
}

/** Writes a page that redirects to another, given by a relative path. */
export function writeForwardingPage(path: string): string {
  const url = path.split("/").map(encodeURIComponent).join("/");
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
${PAGE_MARK}
<meta http-equiv="refresh" content="0; url=${url}">
<title>Báo cáo số liệu</title>
</head>
<body><a href="${url}">Báo cáo số liệu · Report</a></body>
</html>
`;
}
