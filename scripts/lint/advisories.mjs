import semver from 'semver'

/** Packages of a lock file that go out with a build: `[{name, version}]`; what only builds and tests is left aside. */
const shippedIn = ({ packages }) =>
  Object.entries(packages)
    .filter(
      ([path, { dev, link, version }]) => path.includes('node_modules/') && !dev && !link && version !== undefined,
    )
    .map(([path, { version }]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), version }))

/**
 * Holes that are known and not accepted, as lines to read. `known`: `{id, package, affected (a semver range), says}`; `accepted`:
 * why one may stay, by its id. An acceptance that nothing needs any more is a line too.
 */
export const openHoles = (lock, { known, accepted }) => {
  const found = shippedIn(lock).flatMap(({ name, version }) =>
    known
      .filter((hole) => hole.package === name && semver.satisfies(version, hole.affected))
      .map(({ id, says }) => ({ id, line: `${name} ${version}: ${id}, ${says}` })),
  )
  const needed = new Set(found.map(({ id }) => id))
  const idle = Object.keys(accepted).filter((id) => !needed.has(id))
  return [
    ...found.filter(({ id }) => !Object.hasOwn(accepted, id)).map(({ line }) => line),
    ...idle.map((id) => `${id} is accepted, and nothing needs that any more`),
  ]
}
