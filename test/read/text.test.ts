import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, ReadError } from "../../src/read/text.ts";
import { findInvalidByte } from "../../src/read/utf8.ts";

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

describe("decodeText", () => {
  it("decodes UTF-8", () => {
    expect(decodeText(Buffer.from("12,5 tỷ đồng 😀"))).toBe("12,5 tỷ đồng 😀");
  });

  it("takes a byte order mark away, and only the first", () => {
    expect(decodeText(Buffer.from("\uFEFF\uFEFF5%"))).toBe("\uFEFF5%");
  });

  it("reads an empty file", () => {
    expect(decodeText(bytesOf())).toBe("");
  });

  it.each([
    ["a binary file", Buffer.from("abc\0def")],
    ["a PDF file", Buffer.from("%PDF-1.7\n")],
    ["a ZIP file", Buffer.from("PK\u0003\u0004")],
    ["UTF-16 text", Buffer.from("\uFEFF5%", "utf16le")],
    ["not UTF-8: byte 0xF0 at offset 9 (line 2)", Buffer.concat([Buffer.from("tỷ\nđ: "), bytesOf(0xf0, 0x6e)])],
  ])("refuses %s", (reason, bytes) => {
    expect(() => decodeText(bytes)).toThrow(ReadError);
    expect(() => decodeText(bytes)).toThrow(reason);
  });

  it("names the command that converts", () => {
    expect(() => decodeText(bytesOf(0x41, 0xff))).toThrow("iconv -f WINDOWS-1258 -t UTF-8");
  });
});

describe("findInvalidByte", () => {
  it.each([
    ["a lone continuation", [0x80], 0],
    ["an overlong form", [0x41, 0xc0, 0x80], 1],
    ["an overlong three-byte form", [0xe0, 0x9f, 0x80], 0],
    ["a surrogate", [0xed, 0xa0, 0x80], 0],
    ["beyond U+10FFFF", [0xf4, 0x90, 0x80, 0x80], 0],
    ["a cut sequence", [0x41, 0xe1, 0xbb], 1],
  ])("finds %s", (_what, bytes, offset) => {
    expect(findInvalidByte(Uint8Array.from(bytes)).offset).toBe(offset);
  });

  it("finds what a strict decoder refuses, where it refuses it", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const isValid = (bytes: Uint8Array) => {
      try {
        decoder.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const nearUtf8 = fc.array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc3, 0xe1, 0xed, 0xf0, 0xf4, 0x9f, 0xa0, 0x8f, 0xff));
    fc.assert(
      fc.property(nearUtf8, (list) => {
        const bytes = Uint8Array.from(list);
        const { offset } = findInvalidByte(bytes);
        expect(isValid(bytes)).toBe(offset === bytes.length);
        expect(isValid(bytes.subarray(0, offset))).toBe(true);
      }),
    );
  });
});
