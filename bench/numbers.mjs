const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** A whole number with its thousands set apart. */
export function count(value) {
	return whole.format(value);
}

export function ratio(value) {
	return value < 10 ? value.toFixed(2) : count(value);
}

export function percent(share) {
	return `±${(share * 100).toFixed(1)}%`;
}

export function milliseconds(value) {
	if (value >= 100) return `${count(value)} ms`;
	return `${value.toFixed(value < 1 ? 3 : 2)} ms`;
}
