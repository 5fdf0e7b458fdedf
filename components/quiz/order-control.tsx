"use client";

import { useLayoutEffect, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { fill } from "@/components/ui/fill";
import type { Option } from "@/lib/questions/question";
import { OrderRow } from "./order-row";
import type { OrderWords } from "./order-words";
import { unpackParts } from "./part-fields";
import { moveTo, settle, write, type Row } from "./ranks";
import { Unbroken } from "./stem";

type Props = {
  items: readonly Option[];
  /** What was written before, when the form comes back. */
  text: string;
  words: OrderWords;
};

/**
 * Events to be put in the order of time: a rank to write beside each, which is all that the form needs; arrows and
 * dragging move the rows and write the ranks. Nothing is ranked before the first of these.
 */
export function OrderControl({ items, text, words }: Props) {
  const [row, setRow] = useState<Row>(() => ({ order: items.map(({ id }) => id), ranks: unpackParts(text, items) }));
  const [moved, setMoved] = useState("");
  const [dragged, setDragged] = useState<string | null>(null);
  const focused = useRef<Element | null>(null);

  // A row that is taken elsewhere in the page loses the focus; whoever moved it wants to go on from there.
  useLayoutEffect(() => {
    const element = focused.current;
    focused.current = null;
    if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  }, [row.order]);

  function change(next: Row, id: string) {
    if (next.order !== row.order) {
      focused.current = document.activeElement;
      setMoved(fill(words.moved, { rank: next.order.indexOf(id) + 1, event: labelOf(items, id) }));
    }
    setRow(next);
  }

  const move = (id: string, place: number) => change(moveTo(row, id, place), id);

  function onRankKey(event: KeyboardEvent<HTMLInputElement>, id: string) {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (step !== 0) {
      event.preventDefault();
      move(id, row.order.indexOf(id) + step);
    } else if (event.key === "Enter") {
      const next = settle(row, id);
      // The first Enter puts the row in its place, where it has one to go to; the next one checks.
      if (next.order.join() !== row.order.join()) event.preventDefault();
      change(next, id);
    }
  }

  function onDrop(event: DragEvent, place: number) {
    event.preventDefault();
    if (dragged !== null) move(dragged, place);
    setDragged(null);
  }

  return (
    <fieldset className="part-of-form" aria-describedby="question">
      <legend className="hint">
        {words.hint}{" "}
        <span className="needs-js">
          <Unbroken text={words.ways} />
        </span>
      </legend>
      <p className="ends needs-js">{words.oldest}</p>
      <ol className="ord">
        {row.order.map((id, place) => (
          <OrderRow
            key={id}
            id={id}
            label={labelOf(items, id)}
            rank={row.ranks[id] ?? ""}
            words={words}
            isFirst={place === 0}
            isLast={place === row.order.length - 1}
            isDragged={dragged === id}
            onWrite={(rank) => setRow(write(row, id, rank))}
            onSettle={() => change(settle(row, id), id)}
            onKey={(event) => onRankKey(event, id)}
            onStep={(step) => move(id, place + step)}
            onDrag={(isHeld) => setDragged(isHeld ? id : null)}
            onDrop={(event) => onDrop(event, place)}
          />
        ))}
      </ol>
      <p className="ends needs-js">{words.latest}</p>
      <p role="status" className="vh">
        {moved}
      </p>
    </fieldset>
  );
}

const labelOf = (items: readonly Option[], id: string): string => items.find((item) => item.id === id)?.label ?? "";
