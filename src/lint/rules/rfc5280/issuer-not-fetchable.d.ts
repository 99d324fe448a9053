export declare const issuerNotFetchable: import("../../define-rule.ts").Rule<"certificate", "noAddress">;
