import recognizers from "@microsoft/recognizers-text-suite";

const { Culture, recognizeCurrency, recognizeNumber, recognizePercentage } = recognizers;

/** What Recognizers-Text finds of English currencies, percentages and numbers. */
export function recognize(text) {
  return [recognizeCurrency, recognizePercentage, recognizeNumber].flatMap((find) => find(text, Culture.English));
}
