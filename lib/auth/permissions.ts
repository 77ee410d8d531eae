import { ForbiddenError } from "#lib/errors.ts";

/** What an actor may be. `system` is the application itself: the loader of the seeds. */
export type ActorRole = "contributor" | "editor" | "publisher" | "administrator" | "system";

/** Who acts. */
export type Actor = { id: string; name: string; role: ActorRole };

/** What every mutation is given: who, for which request, at what time. */
export type Context = { actor: Actor; requestId: string; now: Date };

export type Permission = "record.write" | "record.publish" | "record.retract" | "record.correct";

const granted: Record<Permission, readonly ActorRole[]> = {
  "record.write": ["contributor", "editor", "publisher", "administrator", "system"],
  "record.publish": ["publisher", "administrator", "system"],
  "record.retract": ["publisher", "administrator"],
  "record.correct": ["publisher", "administrator"],
};

/** Whether the actor's role has the permission. */
export function may(actor: Actor, permission: Permission): boolean {
  return granted[permission].includes(actor.role);
}

/** Throws ForbiddenError unless the actor has the permission. */
export function requirePermission(context: Context, permission: Permission): void {
  if (!may(context.actor, permission)) {
    throw new ForbiddenError(`The role ${context.actor.role} does not include ${permission}.`);
  }
}
