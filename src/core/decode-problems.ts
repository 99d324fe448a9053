/** What can be said of a whole source or of an object that nothing here knows. */
export type DecodeProblemCode = "decode.nothing-found" | "decode.unrecognised";
