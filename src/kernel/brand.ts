declare const brand: unique symbol;

/** A primitive that may only be made by the function that checks it, so that ids of two kinds never mix. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
