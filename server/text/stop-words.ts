import { fold } from './fold.ts'

/** Words that stand in every text, folded, by language. */
export const STOP_WORDS: Record<string, Set<string>> = {
  de: words(
    'aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei bin bis bist da ' +
      'damit dann das dass dein deine dem den denn der des dessen dich die dies diese diesem diesen dieser dieses dir ' +
      'doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen gewesen hab habe haben hat hatte ' +
      'hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes ' +
      'jene kann kein keine können könnte machen man manche mein mich mir mit muss musste nach nicht nichts noch nun ' +
      'nur ob oder ohne sehr sein seine seinem seinen seiner selbst sich sie sind so solche soll sollte sondern sonst über um ' +
      'und uns unser unter vom von vor war waren warst was weg weil weiter welche welchem welchen welcher welches wenn ' +
      'wer werde werden wie wieder will wir wird wirst wo wollen wollte wurde wurden würde würden während zu zum zur zwar zwischen ' +
      'wem wen wessen wann warum wieso weshalb weswegen wofür worüber wozu womit wovon wogegen worauf woraus wodurch wonach wovor woran worin wobei wohin woher wurden worden worum denn laut',
  ),
  en: words(
    'a about after all also am an and any are as at be because been before being between both but by can could did do ' +
      'does doing during each few for from further had has have having he her here hers him his how i if in into is it ' +
      'its just me more most my no nor not now of off on once only or other our out over own same she should so some ' +
      'such than that the their them then there these they this those through to too under until up very was we were ' +
      'what when where which while who whom why will with would you your according',
  ),
}

function words(list: string): Set<string> {
  return new Set(list.split(' ').map(fold))
}
