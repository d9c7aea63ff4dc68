/**
 * Signatures at the beginning of files that are not documents: pictures, sound, programs, data. A signature consists of
 * bytes in hexadecimal, `..` for any byte, and ASCII characters in quotes.
 */
export const FOREIGN_SIGNATURES: readonly (readonly [title: string, ...signatures: string[]])[] = [
  ["a PNG picture", "89 'PNG' 0D 0A 1A 0A", "8A 'MNG' 0D 0A 1A 0A"],
  ["a JPEG picture", "FF D8 FF"],
  ["a GIF picture", "'GIF87a'", "'GIF89a'"],
  // Each version of the format has its own length of the picture header.
  ["a BMP picture", ...["0C", "28", "34", "38", "40", "6C", "7C"].map((size) => `'BM' ${any(12)} ${size} 00 00 00`)],
  ["a WebP picture", "'RIFF' .. .. .. .. 'WEBP'"],
  ["a TIFF picture", "'II' 2A 00", "'MM' 00 2A", "'II' 2B 00 08 00", "'MM' 00 2B 00 08"],
  ["a Targa picture", "00 00 02 00 00 00 00 00", "00 00 0A 00 00 00 00 00"],
  ["an icon", "00 00 01 00 .. 00", "00 00 02 00 .. 00", "'icns' 00", "'RIFF' .. .. .. .. 'ACON'"],
  ["a Photoshop picture", "'8BPS' 00 01", "'8BPS' 00 02"],
  ["a HEIC picture", ...["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"].map(brand)],
  ["an AVIF picture", ...["avif", "avis"].map(brand)],
  ["a JPEG 2000 picture", "00 00 00 0C 'jP  '", "FF 4F FF 51"],
  ["a JPEG XL picture", "00 00 00 0C 'JXL '"],
  ["a Windows metafile", "D7 CD C6 9A", "01 00 09 00 00 03", `01 00 00 00 ${any(36)} ' EMF'`],
  ["a GIMP picture", "'gimp xcf '"],
  ["an EPS picture", "C5 D0 D3 C6"],
  ["a picture", "0A 05 01 08", "01 DA 01 01", "01 DA 00 01", "'DDS ' 7C 00 00 00", "'qoif' 00", "76 2F 31 01"],
  ["a medical picture", `${any(128)} 'DICM'`],

  ["an MP3 sound file", "'ID3' 02 00", "'ID3' 03 00", "'ID3' 04 00"],
  ["a WAV sound file", "'RIFF' .. .. .. .. 'WAVE'", "'RF64' .. .. .. .. 'WAVE'"],
  ["an OGG sound file", "'OggS' 00"],
  ["a FLAC sound file", "'fLaC' 00"],
  ["a sound file", "'FORM' .. .. .. .. 'AIF'", "'.snd' 00", "'#!AMR'", "'MThd' 00 00 00 06", "'caff' 00 01"],
  ["an AVI video", "'RIFF' .. .. .. .. 'AVI '"],
  ["a Matroska or WebM video", "1A 45 DF A3"],
  ["an MP4 video or sound file", ".. .. .. .. 'ftyp'"],
  ["a QuickTime video", ...["moov", "mdat", "wide", "free", "skip"].map((box) => `00 .. .. .. '${box}'`)],
  ["a Windows Media file", "30 26 B2 75 8E 66 CF 11"],
  ["a Flash file", "'FLV' 01", "'FWS'", "'CWS'", "'ZWS'"],
  ["an MPEG video", "00 00 01 BA", "00 00 01 B3"],

  ["a program (ELF)", "7F 'ELF'"],
  ["a program (Mach-O)", "FE ED FA CE", "FE ED FA CF", "CE FA ED FE", "CF FA ED FE"],
  ["a program (Java)", "CA FE BA BE", "AC ED 00 05"],
  ["a program (WebAssembly)", "00 'asm'"],
  ["a program (Android)", "'dex' 0A 30"],
  // Two bytes with the version, then a line break, then flags.
  ["a program (Python)", ".. .. 0D 0A 00 00 00 00", ".. .. 0D 0A 01 00 00 00", ".. .. 0D 0A 03 00 00 00"],
  ["a library", "'!<arch>' 0A"],
  ["an installation package", "ED AB EE DB"],
  ["a Windows shortcut", "4C 00 00 00 01 14 02 00"],

  ["a font", "00 01 00 00 00", "'OTTO' 00", "'true' 00", "'ttcf' 00", "'wOFF'", "'wOF2'"],

  ["a database (Access)", "00 01 00 00 'Standard Jet DB'", "00 01 00 00 'Standard ACE DB'"],
  ["a database (SQLite)", "'SQLite format 3' 00"],
  ["a Parquet file", "'PAR1'"],
  ["an Arrow file", "'ARROW1' 00 00", "FF FF FF FF .. .. 00 00 10 00 00 00", "'FEA1'"],
  ["an Avro file", "'Obj' 01"],
  ["an HDF5 file", "89 'HDF' 0D 0A 1A 0A", "'CDF' 01", "'CDF' 02"],
  ["a NumPy array", "93 'NUMPY'"],
  ["a map (shapefile)", "00 00 27 0A 00 00 00 00"],
  ["a property list", "'bplist00'"],
  ["a drawing (AutoCAD)", "'AC10' .. .. 00", "'AC10' .. .. 0D 0A"],
  ["a folder's settings", "00 00 00 01 'Bud1'"],
  ["a Git file", "'DIRC' 00 00 00", "'PACK' 00 00 00", "FF 74 4F 63"],
  ["a system file", "'regf'", "'ElfFile' 00", "D4 C3 B2 A1", "A1 B2 C3 D4", "0A 0D 0D 0A", "'!BDN'"],
];

/** The signature of a file made of boxes (as MP4) with the given brand. */
function brand(name: string): string {
  return `.. .. .. .. 'ftyp${name}'`;
}

function any(length: number): string {
  return Array(length).fill("..").join(" ");
}
