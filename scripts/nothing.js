// Replaces a module that is never used.
export default {};
