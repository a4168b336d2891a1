/** An article that tries to be more than text, in two directions of writing. */
export const HOSTILE_FILE = 'hostile.txt'

export const HOSTILE_QUESTION = 'Was kostet die Fähre ab Juni?'

export const HOSTILE_TEXT = `Die Fähre wird <b>teurer</b> <script>alert(1)</script>

Die Fähre über den See kostet ab Juni zwölf Euro <img src=x onerror="document.title='broken'"> 🚢.
Der Kapitän heißt أحمد und fährt seit 1998.
<script>document.title = 'broken'</script>
<style>body { display: none }</style><iframe src="https://example.org"></iframe>
مرحبا بكم في الميناء. السفينة تغادر في الصباح.
`
