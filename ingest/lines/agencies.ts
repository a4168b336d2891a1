/** News agencies by what they call themselves in lower case. Other outlets print and quote them all the time. */
export const AGENCIES =
  'reuters ap afp dpa apa keystone-sda sda tass interfax ria ukrinform xinhua epd kna bloomberg'.split(' ')
