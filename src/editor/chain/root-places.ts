import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { TrustRoots } from "../../core/chain/trust-roots.ts";
import { decode, type Origin } from "../../core/index.ts";
import { visible } from "../../core/present/escape/visible.ts";
import type { FoundObjectsOfPlaces, PlacedObjects, PoolPlace } from "./pool-place.ts";

/** The roots of Mozilla, read once. */
export class MozillaRoots implements PoolPlace {
	private readonly roots: TrustRoots;
	private found: Promise<FoundObjectsOfPlaces> | undefined;

	constructor(roots: TrustRoots) {
		this.roots = roots;
	}

	find(): Promise<FoundObjectsOfPlaces> {
		this.found ??= this.read();
		return this.found;
	}

	private async read(): Promise<FoundObjectsOfPlaces> {
		try {
			const place = rootsIn(await this.roots.mozilla(), { kind: "bundled", label: "Mozilla" });
			return { places: [place], searched: [l10n.t("{0} roots of Mozilla", place.certificates.length)] };
		} catch {
			this.found = undefined;
			return { places: [], searched: [l10n.t("Mozilla’s roots could not be read")] };
		}
	}
}

/** The roots of the operating system, where somebody wants them. */
export class OperatingSystemRoots implements PoolPlace {
	private readonly roots: TrustRoots;

	constructor(roots: TrustRoots) {
		this.roots = roots;
	}

	async find(): Promise<FoundObjectsOfPlaces> {
		const isWanted = vscode.workspace.getConfiguration("certInspector").get<boolean>("systemTrust", false);
		if (!isWanted)
			return nothing(l10n.t("Not searched: the operating system’s store (certInspector.systemTrust is off)"));
		if (this.roots.system === undefined)
			return nothing(l10n.t("Not searched: the operating system’s store, which the browser does not open"));
		const { pem, place } = await this.roots.system();
		if (place === undefined)
			return nothing(l10n.t("Not searched: the operating system’s store, which cannot be read here"));
		const label = l10n.t("operating system");
		const found = rootsIn(pem, { kind: "system", label });
		const count = found.certificates.length;
		return {
			places: [found],
			searched: [l10n.t("{0} roots of the operating system ({1})", count, visible(place))],
		};
	}
}

const nothing = (searched: string): FoundObjectsOfPlaces => ({ places: [], searched: [searched] });

function rootsIn(pem: string, origin: Origin): PlacedObjects {
	const certificates = decode(pem, { host: "pem" }).items.map(({ bytes }) => bytes);
	return { origin, isTrusted: true, certificates, crls: [], ocspResponses: [] };
}
