"use client";

import { useEffect, useSyncExternalStore } from "react";

/**
 * What is the learner's arrives beside a page that is the same for everyone: one JSON per address, read once and given to
 * every leaf that asks for it.
 */
type Entry = { data: unknown; readAt: number; reading: boolean; readonly listeners: Set<() => void> };

const FRESH_MS = 1_500;
const entries = new Map<string, Entry>();

/** Reads an address again, for all who show it; what was shown stays until the answer is there. */
export function refreshBeside(address: string): void {
  const entry = entryOf(address);
  if (entry.reading) return;
  entry.reading = true;
  void fetch(address, { headers: { accept: "application/json" }, cache: "no-store" })
    .then(async (answer) => (answer.ok ? ((await answer.json()) as unknown) : null))
    // No network, no ticks: the lesson itself is there.
    .catch(() => null)
    .then((data) => {
      entry.reading = false;
      entry.readAt = performance.now();
      if (data === null) return;
      entry.data = data;
      entry.listeners.forEach((listener) => listener());
    });
}

/** The data of an address, or null until it is known. `Data` is what our own route handler writes there. */
export function useBeside<Data>(address: string): Data | null {
  useEffect(() => {
    const entry = entryOf(address);
    if (entry.data === null || performance.now() - entry.readAt > FRESH_MS) refreshBeside(address);
    // A page that the browser kept alive comes back with yesterday's ticks.
    const onShow = (event: PageTransitionEvent) => event.persisted && refreshBeside(address);
    addEventListener("pageshow", onShow);
    return () => removeEventListener("pageshow", onShow);
  }, [address]);

  const subscribe = (listener: () => void) => {
    const { listeners } = entryOf(address);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return useSyncExternalStore(
    subscribe,
    () => entryOf(address).data,
    () => null,
  ) as Data | null;
}

function entryOf(address: string): Entry {
  const known = entries.get(address);
  if (known) return known;
  const entry: Entry = { data: null, readAt: 0, reading: false, listeners: new Set() };
  entries.set(address, entry);
  return entry;
}
