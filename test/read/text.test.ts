import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadError } from "../../src/read/document.ts";
import { decodeText } from "../../src/read/text.ts";
import { findInvalidByte } from "../../src/read/utf8.ts";

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from("12,5 tỷ đồng 😀"), "12,5 tỷ đồng 😀"],
    ["a byte order mark, and only the first", Buffer.from("\uFEFF\uFEFF5%"), "\uFEFF5%"],
    ["an empty file", bytesOf(), ""],
    ["UTF-16 with its mark", Buffer.from("\uFEFF5%", "utf16le"), "5%"],
    ["a stray zero", Buffer.from("abc\0def"), "abc\0def"],
    ["decomposed letters as they are", Buffer.from("đồng".normalize("NFD")), "đồng".normalize("NFD")],
  ])("decodes %s", async (_what, bytes, text) => {
    expect(await decodeText(bytes)).toBe(text);
  });

  it.each([
    ["a binary file", Buffer.from("a\0b")],
    ["not UTF-8: byte 0xF0 at offset 9 (line 2)", Buffer.concat([Buffer.from("tỷ\nđ: "), bytesOf(0xf0, 0x6e)])],
  ])("refuses %s", async (reason, bytes) => {
    await expect(decodeText(bytes)).rejects.toThrow(ReadError);
    await expect(decodeText(bytes)).rejects.toThrow(reason);
  });

  it("names the option that helps", async () => {
    await expect(decodeText(bytesOf(0x41, 0xff))).rejects.toThrow("--encoding windows-1258");
  });

  it("takes the encoding that is forced", async () => {
    expect(await decodeText(bytesOf(0xe9), "windows-1252")).toBe("é");
    await expect(decodeText(bytesOf(0xe9), "utf-8")).rejects.toThrow("not UTF-8");
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
