/** One of several figures that stood below each other in a cell. */
export interface StackLine {
  readonly index: number;
  readonly count: number;
}

/** What stands between the lines of a label: `Suy dinh dưỡng - Theo cân nặng - Theo chiều cao`. */
const LINE_MARK = /\s*(?:<br\s*\/?>\s*(?:[-–+•*]\s*)?|\s[-–+•*]\s+)/i;

/**
 * The line of a label that belongs to a figure of its row, with the words above all lines; undefined where the label has
 * not as many lines as the cell has figures.
 */
export function lineOf(label: string, line: StackLine | undefined): string | undefined {
  if (line === undefined) return undefined;
  const lines = label.split(LINE_MARK).filter((one) => one !== "");
  if (lines.length === line.count) return lines[line.index];
  const [whole, ...parts] = lines;
  return parts.length === line.count ? `${whole} ${parts[line.index]}` : undefined;
}
