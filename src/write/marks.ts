/** The element of `docProps/app.xml` that says which program wrote a workbook. */
export const WORKBOOK_MARK = "<Application>extract-vi</Application>";

/** The element of a page that says which program wrote it. */
export const PAGE_MARK = '<meta name="generator" content="extract-vi">';
