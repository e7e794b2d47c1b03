// How many findings are asked about no more in this text, and the way back to them.

import css from './KeptLine.module.css'

export function KeptLine({ kept, onLookAgain }: { kept: number; onLookAgain: () => void }) {
  if (kept === 0) return null
  return (
    <button type="button" className={css.kept} onClick={onLookAgain}>
      {kept === 1 ? '1 kept as it is. Look again' : `${kept} kept as they are. Look again`}
    </button>
  )
}
