"use client";

import { useEffect } from "react";
import { nextLandmark } from "./next-landmark";

/**
 * Chooses a landmark without moving the page, leads the arrow keys from one to the next, and keeps the chosen one in view
 * when the line is drawn wider.
 *
 * Without this script the same links work as targets (`#repere-…`), with the jump that a target brings.
 */
export function FollowLandmarks() {
  useEffect(() => {
    const root = document.querySelector<HTMLElement>("[data-timeline]");
    if (!root) return;
    const bits = () => [...root.querySelectorAll<HTMLAnchorElement>(".bit")];
    const bitFor = (hash: string) => bits().find((bit) => bit.hash === hash);

    const choose = (bit: HTMLAnchorElement) => {
      for (const other of bits()) other.removeAttribute("aria-current");
      bit.setAttribute("aria-current", "true");
      for (const panel of root.querySelectorAll<HTMLElement>(".chosen")) {
        panel.toggleAttribute("data-on", `#${panel.id}` === bit.hash);
      }
      pointGuideAt(root, bit);
      leaveOneStopPerLane(root, bit);
    };
    const bringIntoView = () => {
      const bit = root.querySelector<HTMLElement>(".bit[aria-current]");
      const scroll = root.querySelector<HTMLElement>(".scroll");
      if (!bit || !scroll) return;
      const middle = bit.getBoundingClientRect().left - scroll.getBoundingClientRect().left + scroll.scrollLeft;
      scroll.scrollTo({ left: middle - scroll.clientWidth / 2 });
    };

    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#repere-']") : null;
      const bit = link && bitFor(link.hash);
      if (!bit || event.metaKey || event.ctrlKey) return;
      choose(bit);
      if (link !== bit) return bringIntoView();
      event.preventDefault();
      history.replaceState(history.state, "", bit.hash);
    };
    const onKey = (event: KeyboardEvent) => {
      const from = event.target instanceof HTMLElement && event.target.closest<HTMLElement>(".bit");
      if (!from || event.metaKey || event.ctrlKey || event.altKey) return;
      const places = bits()
        .filter((bit) => bit.offsetParent !== null)
        .map((bit) => ({ bit, lane: Number(laneOf(bit)), x: Number(bit.dataset["x"]) }));
      const to = nextLandmark(
        places,
        places.findIndex(({ bit }) => bit === from),
        event.key,
      );
      if (to === null) return;
      event.preventDefault();
      leaveOneStopPerLane(root, places[to]!.bit);
      places[to]!.bit.focus();
    };
    const onChange = (event: Event) => {
      if (event.target instanceof HTMLInputElement && event.target.dataset["zoom"]) bringIntoView();
    };
    const onHash = () => {
      const bit = bitFor(location.hash);
      if (bit) choose(bit);
    };

    root.dataset["live"] = "";
    const first = bitFor(location.hash) ?? root.querySelector<HTMLAnchorElement>(".bit[aria-current]");
    if (first) choose(first);
    bringIntoView();
    root.addEventListener("click", onClick);
    root.addEventListener("keydown", onKey);
    root.addEventListener("change", onChange);
    addEventListener("hashchange", onHash);
    return () => {
      root.removeEventListener("click", onClick);
      root.removeEventListener("keydown", onKey);
      root.removeEventListener("change", onChange);
      removeEventListener("hashchange", onHash);
    };
  }, []);

  return null;
}

const laneOf = (bit: HTMLElement) => bit.closest<HTMLElement>("[data-doc]")?.dataset["doc"];

/** Beyond the middle, the words of the guide end at it. */
function pointGuideAt(root: HTMLElement, bit: HTMLAnchorElement): void {
  const guide = root.querySelector<HTMLElement>(".guides");
  const words = guide?.querySelector("span");
  if (!guide || !words) return;
  guide.style.setProperty("--x", bit.dataset["x"] ?? "0");
  guide.classList.toggle("left", Number(bit.dataset["x"]) > 50);
  words.textContent = bit.querySelector(".vh")?.textContent ?? "";
}

/** Tab goes from lane to lane, arrows go within one: forty landmarks are not forty stops. */
function leaveOneStopPerLane(root: HTMLElement, wanted: HTMLElement): void {
  for (const lane of root.querySelectorAll<HTMLElement>(".lane")) {
    const own = [...lane.querySelectorAll<HTMLElement>(".bit")];
    const stop = own.includes(wanted) ? wanted : (own.find((bit) => bit.tabIndex === 0) ?? own[0]);
    // At first every landmark is a stop: only the first of them, or the wanted one, stays one.
    for (const bit of own) bit.tabIndex = bit === stop ? 0 : -1;
  }
}
