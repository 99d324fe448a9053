/**
 * Takes every value that a contender reads, so that nothing can be optimised away, and counts them, so that the
 * amounts read can be compared. Looking at the last character makes a lazily joined string real.
 */
export class Sink {
	checksum = 0;
	strings = 0;
	characters = 0;

	text(value) {
		const length = value.length;
		this.strings += 1;
		this.characters += length;
		if (length > 0) this.checksum = (Math.imul(this.checksum, 31) + value.charCodeAt(length - 1) + length) | 0;
	}

	number(value) {
		this.checksum = (Math.imul(this.checksum, 31) + value) | 0;
	}

	flag(value) {
		this.number(value ? 1 : 0);
	}
}
