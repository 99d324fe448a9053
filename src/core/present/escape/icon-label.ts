/** Text for a label in which VS Code draws icons for `$(name)`: none of it is one. */
export const iconLabelText = (text: string): string => text.replace(/\$(?=\()/g, "\\$");
