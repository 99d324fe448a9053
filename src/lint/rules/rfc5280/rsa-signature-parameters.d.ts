export declare const rsaSignatureParameters: import("../../define-rule.ts").Rule<"certificate", "notNull">;
