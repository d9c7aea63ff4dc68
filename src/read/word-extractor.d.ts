declare module "word-extractor" {
  interface WordText {
    getBody(options?: { filterUnicode?: boolean }): string;
  }
  export default class WordExtractor {
    extract(source: string | Buffer): Promise<WordText>;
  }
}
