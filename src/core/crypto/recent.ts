/** Values by key, the most recently used of them: when there are more than `most`, the one unused for longest goes. */
export class Recent<Value> {
	private readonly values = new Map<string, Value>();
	private readonly most: number;

	constructor(most: number) {
		this.most = most;
	}

	get(key: string): Value | undefined {
		const value = this.values.get(key);
		if (value === undefined) return undefined;
		this.values.delete(key);
		this.values.set(key, value);
		return value;
	}

	set(key: string, value: Value): void {
		this.values.delete(key);
		this.values.set(key, value);
		for (const oldest of this.values.keys()) {
			if (this.values.size <= this.most) break;
			this.values.delete(oldest);
		}
	}
}
