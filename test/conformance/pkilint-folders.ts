// The folders of pkilint's cases, each of which it judges by one set of requirements.

/** QNCP-w-gen is the profile for other clients than browsers, which the requirements for TLS do not cover. */
export const WEB = /\/(tls_br|etsi\/(evcp|qevcp_w|qncp_w_[io]v)_\w+)\//;
export const NOT_WEB = new RegExp(`^(?!.*${WEB.source})`);
const CA_BROWSER_FORUM = new RegExp(`${WEB.source}|/smime_br/`);
const ETSI = /\/etsi\//;
const SMIME = /\/smime_br\//;
/** Certificates of servers, those of ETSI's web profiles included. */
export const SUBSCRIBER = /\/(tls_br\/[doie]v|etsi\/(evcp|qevcp_w|qncp_w_[io]v))_\w+\//;
const EXTENDED = /\/(tls_br\/ev|etsi\/(evcp|qevcp))_\w+\//;
const ROOT = /\/root_ca\//;
export const TLS_CA = /\/tls_br\/\w+_ca\//;
/** CAs that are no roots; what another CA cross-signs has rules of its own. */
export const ISSUING_CA = /\/tls_br\/(?!root)(?!\w*cross)\w+_ca\//;
export const ETSI_NOT_WEB = new RegExp(`^(?!.*${WEB.source}).*/etsi/`);
const RESPONDER = /\/ocsp_responder\//;
const CROSS_CA = /cross_ca\//;
const NATURAL = /\/etsi\/(qcp_n|ncp_natural|qncp_w_(iv|gen_natural))\w*\//;
const LEGAL = /\/etsi\/(ncp_legal|qncp_w_(ov|gen_legal)|q?evcp)\w*\//;

/** Where pkilint asks for a code, by how the code begins; everywhere without an entry. */
export const FOLDERS: readonly (readonly [string, RegExp])[] = [
	["cabf.serverauth.subscriber", SUBSCRIBER],
	["cabf.serverauth.root", ROOT],
	["cabf.serverauth.ocsp_responder", RESPONDER],
	["cabf.serverauth.cross_ca", CROSS_CA],
	["cabf.serverauth.ca", TLS_CA],
	["cabf.serverauth", WEB],
	["cabf.ev_guidelines", EXTENDED],
	["cabf.smime", SMIME],
	["cabf.", CA_BROWSER_FORUM],
	["etsi.en_319_412_2.nat", NATURAL],
	["etsi.en_319_412_3.leg", LEGAL],
	["etsi.en_319_412_4", /\/etsi\/(evcp|qevcp|qncp)_\w+\//],
	["etsi.", ETSI],
	["ts_119_312", ETSI],
];
