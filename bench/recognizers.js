import recognizers from "@microsoft/recognizers-text-suite";

const { Culture, recognizeCurrency, recognizeNumber, recognizePercentage } = recognizers;

/** Returns the currencies, percentages and numbers that Recognizers-Text finds with its English models. */
export function recognize(text) {
  return [recognizeCurrency, recognizePercentage, recognizeNumber].flatMap((find) => find(text, Culture.English));
}
