import { createState, useValue } from './state.ts'

const opened = createState<readonly HTMLDialogElement[]>([])

/** Opens a dialog over the page. */
export function openModal(dialog: HTMLDialogElement): void {
  dialog.showModal()
  dialog.addEventListener('close', onClose)
  opened.set([...without(dialog), dialog])
}

/** The dialog over the page that was opened last: all that lies outside of it can be neither pressed nor read out. */
export function useTopModal(): HTMLDialogElement | undefined {
  return useValue(opened).at(-1)
}

function onClose({ currentTarget }: Event) {
  const dialog = currentTarget as HTMLDialogElement
  // It may have been opened again before the event came.
  if (!dialog.matches(':modal')) opened.set(without(dialog))
}

function without(dialog: HTMLDialogElement): HTMLDialogElement[] {
  return opened.get().filter((one) => one !== dialog)
}
