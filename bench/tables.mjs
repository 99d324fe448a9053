/** @param {{ title: string, columns: string[], rows: string[][], notes: string[] }} section */
export function asText({ title, columns, rows, notes }) {
	const lines = [columns, ...rows];
	const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
	const table = lines.map((line) => line.map((cell, column) => pad(cell, widths[column], column)).join("  "));
	return [title, "", ...table, "", ...notes.map((note) => `  ${note}`), ""].join("\n");
}

/** The same section for a Markdown page. */
export function asMarkdown({ title, columns, rows, notes }) {
	const rule = columns.map((_, column) => (column === 0 ? "---" : "--:"));
	const table = [columns, rule, ...rows].map((line) => `| ${line.map(escapeCell).join(" | ")} |`);
	return [`## ${title}`, "", ...table, "", ...notes.map((note) => `- ${escapeText(note)}`), ""].join("\n");
}

function pad(cell, width, column) {
	return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function escapeCell(cell) {
	return escapeText(cell).replaceAll("|", "\\|");
}

function escapeText(text) {
	return text.replace(/[\\`*_<>[\]]/g, "\\$&").replaceAll("\n", " ");
}
