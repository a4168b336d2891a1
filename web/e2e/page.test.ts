// One file for all: they share one server and one browser.
import './access.ts'
import './chat.ts'
import './check.ts'
import './claims.ts'
import './conversations.ts'
import './dossier.ts'
import './feedback.ts'
import './reader.ts'
