import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/read/markup/page-date.ts";
import { isUnread } from "../../src/read/read.ts";
import { readAll, readFileText, readFixtureText, readForms, readOne } from "./files.ts";

/** The text and date of a page given as HTML. */
async function readPage(html: string | Uint8Array, name = "x.html") {
  const [reading] = await readAll(name, typeof html === "string" ? Buffer.from(html) : html);
  if (reading === undefined || isUnread(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

const write = async (body: string) => (await readPage(`<html><body>${body}</body></html>`)).text;

describe("pages", () => {
  it.each([
    ["bao-kinh-te.html", "tin-kinh-te"],
    ["cong-thong-tin.tcvn3.html", "tin-kinh-te"],
    ["huyen-kinh-te.html", "huyen-kinh-te"],
  ])("%s gives the records of its report, and no other", async (name, fixture) => {
    expect(readForms((await readOne(`pages/${name}`)).text)).toEqual(readForms(readFixtureText(fixture)));
  });

  it("keeps headings, lists and tables of a saved report in their order", async () => {
    expect((await readOne("pages/bao-cao.html")).text).toBe(readFileText("office/bao-cao.txt"));
  });

  it("takes the day of publication", async () => {
    expect((await readOne("pages/bao-kinh-te.html")).date).toBe("2024-04-19");
    expect((await readOne("pages/huyen-kinh-te.html")).date).toBeUndefined();
  });
});

describe("elements", () => {
  it.each([
    ["<p>Thu 12,5</p><p>tỷ đồng</p>", "Thu 12,5\ntỷ đồng\n"],
    ["a<br>b<br/><br>c", "a\nb\n\nc\n"],
    ["<div>a<div>b</div>c</div>", "a\nb\nc\n"],
    ["<p>a</p><p><br></p><p>b</p>", "a\n\nb\n"],
    ["<p>x <b>5</b><i>%</i>\n  y</p>", "x 5% y\n"],
    ["<p>1&nbsp;200 &#273;&#x1ed3;ng &amp; &lt;5%</p>", "1\u00a0200 đồng & <5%\n"],
    ["5 m<sup>2</sup>, 10<sup>6</sup>, CO<sub>2</sub>", "5 m², 10⁶, CO2\n"],
    [
      "<table><tr><td>Thu</td><td>12,5</td></tr><tr><td><p>Chi</p></td><td>9<br>tỷ</td></tr></table>b",
      "Thu\t12,5\nChi\t9 tỷ\n\nb\n",
    ],
    ["<table><tr><td></td><td>5</td></tr><tr><td></td></tr></table>", "\t5\n"],
    [
      "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td><p>c</p><p>d</p></td></tr></table>",
      "a\tb\n\nc\nd\n",
    ],
    ["<script>5 tỷ</script><style>p{}</style><p hidden>6</p><p style='display: none'>7</p><p>8</p>", "8\n"],
    ["<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "a\nb\nc\n"],
    ["<pre>a  b\n  c</pre>", "a  b\n  c\n"],
    ["<h2>I</h2><p>a</p><h2>II</h2><p>b</p>", "I\na\n\nII\nb\n"],
    ["", ""],
  ])("%s", async (body, text) => {
    expect(await write(body)).toBe(text.replace(/^\n+/, ""));
  });
});

describe("legacy fonts", () => {
  it.each([
    ["<font face='.VnTime'>TriÖu</font> <font face=Arial>có 5</font>", "Triệu có 5\n"],
    ["<p style=\"font-family:'.VnTimeH'\">uû ban</p>", "UỶ BAN\n"],
    ["<span style='font-family:VNI-Times'>Toa</span><span style='font-family:VNI-Times'>ùn</span>", "Toán\n"],
    [
      '<style>p.A, .B {font-family: ".VnTime", serif}</style><p class=A>®ång</p><p class=B>tû</p><p>é</p>',
      "đồng\ntỷ\né\n",
    ],
    ["<p>Tæng thu ng©n s¸ch 5 tû ®ång</p><p>Đạt 5%</p>", "Tổng thu ngân sách 5 tỷ đồng\nĐạt 5%\n"],
  ])("%s", async (body, text) => {
    expect(await write(body)).toBe(text);
  });
});

describe("pages that programs don't write", () => {
  const COUNT = 100_000;

  it.each([
    ["tags that nobody closes", `${"<b>".repeat(COUNT)}5%`, "5%\n"],
    ["blocks that nobody closes", `${"<div>5%".repeat(2000)}`, "5%\n".repeat(2000)],
    ["blocks that are closed", `${"<div>5%".repeat(2000)}${"</div>".repeat(2000)}`, "5%\n".repeat(2000)],
    ["paragraphs and breaks in deep tags", `${"<b><i>".repeat(500)}<p>5</p><p>6<br>7</p>8`, "5\n6\n7\n8\n"],
    ["figures in deep tags", `${"<div><b>".repeat(500)}1<i>2</i>,<b>5</b>% <sup>x</sup><p>6</p>7`, "12,5% x\n6\n7\n"],
    ["ends of deep tags", `${"<div><b>".repeat(500)}1${"</b></div>".repeat(500)}2`, "1\n2\n"],
    ["ends of other tags", `${"<b>".repeat(COUNT)}${"</i>".repeat(COUNT)}5%`, "5%\n"],
    ["pictures in pictures", `${"<svg>".repeat(COUNT)}5`, ""],
    ["one text of many pieces", `<p>${"<".repeat(COUNT)}5%</p>`, `${"<".repeat(COUNT)}5%\n`],
    ["one text of many entities", `<p>${"&#7891;".repeat(COUNT)}</p>`, `${"ồ".repeat(COUNT)}\n`],
    ["boxes in boxes", `<table>${"<tr><td>5<div>".repeat(60)}</table>`, "5\n".repeat(60)],
    ["rows in rows", `<table>${"<tr><td>5<td>6<div>".repeat(60)}</table>`, `5\t6  ${"5  6  ".repeat(59).trim()}\n`],
    ["many attributes", `<p ${Array.from({ length: COUNT }, (_, at) => `a${at}`).join(" ")}>5%</p>`, "5%\n"],
    ["many classes", `<p class="${"a ".repeat(COUNT)}">5%</p>`, "5%\n"],
    ["empty lines", `a${"<br>".repeat(COUNT)}b`, `a${"\n".repeat(COUNT)}b\n`],
  ])("are read: %s", async (_what, body, text) => {
    expect(await write(body)).toBe(text);
  });

  it("are read: menus and dates in each other", async () => {
    const menus = "<div class=menu><a href=/>a</a>".repeat(6000);
    expect(await write(`<nav>x</nav>${menus}<p>5%</p>`)).toContain("5%");
    expect(await write(`${"<div class=date>a ".repeat(6000)}<p>5%</p>`)).toContain("5%");
  });

  it.each([
    ["<head><title>x</title><p>5%", "5%\n"],
    ["<HTML><HEAD><META NAME=x><TITLE>x</TITLE></HEAD><BODY CLASS=a><P>5%</BODY></HTML><p>6%", "5%\n6%\n"],
    ["x <b>5%</b><html><body><p>6%", "x 5%\n6%\n"],
    ["<!-- x --><html><head><style>p{}</style></head>5%", "5%\n"],
    ["<body><p>5%<head>6</head><body>7", "5%67\n"],
  ])("may have the tags for the whole anywhere: %s", async (html, text) => {
    expect((await readPage(html)).text).toBe(text);
  });
});

describe("encodings", () => {
  const page = (charset: string, rest = "") =>
    `<html><head><meta http-equiv=Content-Type content="text/html; charset=${charset}"></head><body>${rest}</body></html>`;

  it.each([
    ["utf-16 with a mark", Buffer.from(`\uFEFF${page("unicode", "5 tỷ")}`, "utf16le"), "5 tỷ\n"],
    ["a byte order mark", Buffer.from(`\uFEFF${page("utf-8", "5 tỷ")}`), "5 tỷ\n"],
    ["UTF-8 that claims another", Buffer.from(page("windows-1252", "5 tỷ")), "5 tỷ\n"],
    ["windows-1258", Buffer.from(page("windows-1258", "5 ty\u00d2"), "latin1"), "5 tỷ\n"],
    ["x-viet-tcvn5712", Buffer.from(page("x-viet-tcvn5712", "5 t\u00fb"), "latin1"), "5 tỷ\n"],
    [
      "codes in a page that claims Western letters",
      Buffer.from(page("iso-8859-1", "5 tû ®ång"), "latin1"),
      "5 tỷ đồng\n",
    ],
    ["none said", Buffer.from("<html><body>Thu 5 tû ®ång</body></html>", "latin1"), "Thu 5 tỷ đồng\n"],
  ])("%s", async (_name, bytes, text) => {
    expect((await readPage(bytes)).text).toBe(text);
  });
});

describe("articles", () => {
  const words = "Thu ngân sách của huyện trong năm qua đạt kết quả tốt, vượt dự toán được giao. ".repeat(4);
  const menu = "<nav><a href=/>Top 10</a></nav>";

  it.each([
    [
      "the lead",
      `${menu}<h1>T</h1><p class="sapo">Mở 5%</p><div class="body"><p>${words}</p><p>${words}</p></div>`,
      /Mở 5%/,
    ],
    ["the headline", `${menu}<h1>Tăng 7%</h1><div><p>${words}</p><p>${words}</p></div>`, /^Tăng 7%\n/],
    [
      "tables",
      `${menu}<div><p>${words}</p><table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table><p>${words}</p></div>`,
      /a\t1\nb\t2\n/,
    ],
    ["what it marks", `${menu}<div itemprop="articleBody"><p>${words}</p><p>tăng 9%</p></div>`, /tăng 9%/],
  ])("have %s", async (_what, body, part) => {
    expect(await write(body)).toMatch(part);
  });

  it("are the whole page where a search would lose most of it", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `<div><span>Chỉ tiêu số ${at}</span>: <b>${at}%</b></div>`);
    const text = await write(`${menu}<div><p>${words}</p><p>${words}</p></div><section>${rows.join("")}</section>`);
    expect(text).toContain("39%");
    expect(text).not.toContain("Top 10");
  });

  it("are found in a form around the page, and in a cell of its layout", async () => {
    const page = `<form id="form1"><div class="menu"><a href=/>Top 10</a></div><table><tr><td><ul><li><a href=/>Tin 30</a></li></ul></td><td><h1>Tăng 7%</h1><p>${words}</p><p>${words}</p></td></tr></table><div class="footer">Số 12</div></form>`;
    const text = await write(page);
    expect(text).toContain("Thu ngân sách");
    expect(text).toContain("Tăng 7%");
    expect(text).not.toMatch(/Top 10|Số 12/);
  });

  it.each([
    ["menus", `${menu}<div><p>${words}</p><p>${words}</p></div>`, /Top 10/],
    [
      "comments",
      `<div><p>${words}</p><p>${words}</p></div><div class="comment-list"><p>Tôi có 50 triệu</p></div>`,
      /50 triệu/,
    ],
    [
      "captions",
      `${menu}<article><p>${words}</p><figure><img><figcaption>Ảnh 3</figcaption></figure></article>`,
      /Ảnh 3/,
    ],
  ])("have no %s", async (_what, body, part) => {
    expect(await write(body)).not.toMatch(part);
    expect(await write(body)).toContain("Thu ngân sách");
  });
});

describe("the day of publication", () => {
  it.each([
    ['<meta name="pubdate" content="2022-12-03T08:00:00+07:00">', "2022-12-03"],
    [
      '<meta property="article:modified_time" content="2023-01-01"><meta property="article:published_time" content="2022-12-03">',
      "2022-12-03",
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-12-03T08:00"}</script>',
      "2022-12-03",
    ],
    ['<time datetime="2022-12-03">hôm qua</time>', "2022-12-03"],
    ['<span class="date">Thứ bảy, 3/12/2022, 08:00 (GMT+7)</span>', "2022-12-03"],
    [
      '<div id="header"><span class="date">23/11/2026</span></div><div class="post-date">Ngày 03 tháng 12 năm 2022</div>',
      "2022-12-03",
    ],
    ["<p>Ngày 3/12/2022</p>", undefined],
  ])("%s", async (html, date) => {
    expect((await readPage(`<html><head></head><body>${html}<p>Thu 5%</p></body></html>`)).date).toBe(date);
  });

  it.each([
    ["2022-02-30", undefined],
    ["20221203T080000", "2022-12-03"],
    ["3.12.2022", "2022-12-03"],
    ["12 giờ", undefined],
    ["0001-01-01", undefined],
  ])("%s is %s", (text, day) => expect(parseDay(text)).toBe(day));
});

it.each([
  ["x.html", "<p>một đoạn 5%</p>", "một đoạn 5%\n"],
  ["x.txt", "<!DOCTYPE html><p>5%</p>", "5%\n"],
  ["-", "\uFEFF<?xml version='1.0'?>\n<!-- x --><html><p>5%</p></html>", "5%\n"],
  ["x.txt", "a <html> b", "a <html> b"],
])("is recognised: %s %s", async (name, content, text) => {
  expect((await readPage(content, name)).text).toBe(text);
});
