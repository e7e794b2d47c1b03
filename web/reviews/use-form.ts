// A form in place of the button that opened it; once it is closed, the focus is on that button again.

import { useState } from 'react'

export function useForm(): [opened: boolean, open: (opened: boolean) => void, isBack: boolean] {
  const [opened, setOpened] = useState<boolean | null>(null)
  return [opened === true, setOpened, opened === false]
}
