/** The value below which the given share of the values lies, interpolated. */
export function quantile(values, share) {
	const sorted = [...values].sort((left, right) => left - right);
	const position = (sorted.length - 1) * share;
	const below = Math.floor(position);
	const above = Math.ceil(position);
	return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
}

export function median(values) {
	return quantile(values, 0.5);
}

/** Half the distance between the quartiles, as a share of the median: how far a typical round is off. */
export function spread(values) {
	return (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values);
}
