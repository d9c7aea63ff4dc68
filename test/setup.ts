import fc from "fast-check";

// Continuous integration asks the same cases each time, so that a change is not judged by luck; elsewhere each run asks
// new ones, and a failing seed it prints becomes a case of a table.
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 271_828 });
