/** What package-lock.json says of one installed package, as far as it is read here. */
export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  /** As `sha512-…` in base 64. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Packages by the folder each is installed in; the project itself is at the empty path. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
