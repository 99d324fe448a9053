/** Rows that Page Up and Page Down skip. */
const PAGE = 10;

/**
 * Index of the entry that holds each entry of a tree, -1 for those that nothing holds.
 * @param levels of the entries in the order of the tree, from 1; each at most one more than the one before
 */
export function parents(levels: readonly number[]): readonly number[] {
	const path: number[] = [];
	return levels.map((level, index) => {
		path.length = level - 1;
		const parent = path.at(-1) ?? -1;
		path.push(index);
		return parent;
	});
}

/** Which child of its parent each entry is, from 1, and how many the parent has. */
export function siblings(above: readonly number[]): readonly { readonly position: number; readonly count: number }[] {
	const counts = new Map<number, number>();
	const positions = above.map((parent) => {
		const position = (counts.get(parent) ?? 0) + 1;
		counts.set(parent, position);
		return position;
	});
	return above.map((parent, index) => ({ position: positions[index] ?? 1, count: counts.get(parent) ?? 1 }));
}

/** Which entries of a tree are open and where keys lead in it (WAI-ARIA tree view pattern). All are open at first. */
export class Tree {
	private readonly above: readonly number[];
	private readonly holders: ReadonlySet<number>;
	private readonly closed = new Set<number>();

	constructor(levels: readonly number[]) {
		this.above = parents(levels);
		this.holders = new Set(this.above);
	}

	hasChildren(index: number): boolean {
		return this.holders.has(index);
	}

	isOpen(index: number): boolean {
		return this.hasChildren(index) && !this.closed.has(index);
	}

	isVisible(index: number): boolean {
		for (let at = this.parent(index); at >= 0; at = this.parent(at)) if (this.closed.has(at)) return false;
		return true;
	}

	/** Opens everything that holds an entry. */
	open(index: number): void {
		for (let at = this.parent(index); at >= 0; at = this.parent(at)) this.closed.delete(at);
	}

	toggle(index: number): void {
		if (!this.hasChildren(index)) return;
		if (!this.closed.delete(index)) this.closed.add(index);
	}

	/**
	 * Where a key leads from the entry at `index`; Left and Right close and open what is there first.
	 * @returns the entry to select, or undefined where the key does nothing
	 */
	afterKey(key: string, index: number): number | undefined {
		if (key === "ArrowLeft") return this.left(index);
		if (key === "ArrowRight") return this.right(index);
		const visible = this.above.map((_, at) => at).filter((at) => this.isVisible(at));
		const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -PAGE, PageDown: PAGE };
		const ends: Readonly<Record<string, number>> = { Home: 0, End: visible.length - 1 };
		const step = steps[key];
		const target = step === undefined ? ends[key] : visible.indexOf(index) + step;
		return target === undefined ? undefined : visible[Math.max(0, Math.min(visible.length - 1, target))];
	}

	private left(index: number): number | undefined {
		if (this.isOpen(index)) {
			this.closed.add(index);
			return index;
		}
		const parent = this.parent(index);
		return parent < 0 ? undefined : parent;
	}

	private right(index: number): number | undefined {
		if (!this.hasChildren(index)) return undefined;
		if (this.closed.delete(index)) return index;
		return index + 1;
	}

	private parent(index: number): number {
		return this.above[index] ?? -1;
	}
}
