import type { DragEvent, KeyboardEvent } from "react";
import { fill } from "@/components/ui/fill";
import { partField } from "@/lib/questions/question";
import type { OrderWords } from "./order-words";
import { Unbroken } from "./stem";

type Props = {
  id: string;
  label: string;
  rank: string;
  words: OrderWords;
  isFirst: boolean;
  isLast: boolean;
  isDragged: boolean;
  onWrite: (rank: string) => void;
  onSettle: () => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  onStep: (step: -1 | 1) => void;
  onDrag: (isHeld: boolean) => void;
  onDrop: (event: DragEvent) => void;
};

/** One event of the row: its rank, its words, which can be dragged, and its arrows. */
export function OrderRow({ id, label, rank, words, isFirst, isLast, isDragged, ...on }: Props) {
  return (
    <li className={isDragged ? "lift" : undefined} onDragOver={(event) => event.preventDefault()} onDrop={on.onDrop}>
      <input
        type="text"
        name={partField(id)}
        value={rank}
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        aria-label={fill(words.rank, { event: label })}
        onChange={({ target }) => on.onWrite(target.value)}
        onBlur={on.onSettle}
        onKeyDown={on.onKey}
      />
      <span className="t" draggable onDragStart={() => on.onDrag(true)} onDragEnd={() => on.onDrag(false)}>
        <Unbroken text={label} />
      </span>
      <span className="mv needs-js">
        <Arrow
          name={fill(words.up, { event: label })}
          path="M7 1l6 8H1z"
          isEnd={isFirst}
          onPress={() => on.onStep(-1)}
        />
        <Arrow
          name={fill(words.down, { event: label })}
          path="M7 9L1 1h12z"
          isEnd={isLast}
          onPress={() => on.onStep(1)}
        />
      </span>
    </li>
  );
}

type ArrowProps = { name: string; path: string; isEnd: boolean; onPress: () => void };

/** At the end of the row the arrow rests, but keeps the focus: a disabled button would lose it. */
const Arrow = ({ name, path, isEnd, onPress }: ArrowProps) => (
  <button type="button" aria-label={name} aria-disabled={isEnd} onClick={isEnd ? undefined : onPress}>
    <svg viewBox="0 0 14 10" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
