import type { Sentence } from '#i18n/sentence.ts';

/** Why something is not received that is no fault of a field: said to programs and to those who write them. */

export const tooLarge: Sentence = {
  fi: 'Lähetys on liian suuri. Lyhennä tekstiä.',
  en: 'The submission is too large. Make the text shorter.',
};

export const wrongType = (type: string): Sentence => ({
  fi: `Lähetyksen on oltava muotoa ${type}. Kirjoita se otsakkeeseen Content-Type.`,
  en: `A submission must be ${type}. Say so in the header Content-Type.`,
});

export const tooOften: Sentence = {
  fi: 'Osoitteestasi on tullut lyhyessä ajassa monta lähetystä. Odota niin monta sekuntia kuin otsake Retry-After sanoo.',
  en: 'Much has come from your address in a short time. Wait for as many seconds as the header Retry-After says.',
};

export const notNow: Sentence = {
  fi: 'Lähetystä ei voitu nyt ottaa vastaan, eikä siitä jäänyt mitään talteen. Lähetä se myöhemmin uudelleen.',
  en: 'The submission could not be received now, and nothing of it was stored. Send it again later.',
};

export const nowhere: Sentence = {
  fi: 'Täällä ei ole mitään. Katso, mitä täällä on: /openapi.json.',
  en: 'There is nothing here. See what there is: /openapi.json.',
};

export const noReceipt: Sentence = {
  fi: 'Tällä kuitilla ei ole lähetystä. Tarkista kuitti; kuitit unohdetaan puolen vuoden jälkeen.',
  en: 'There is no submission with this receipt. Look at the receipt again; receipts are forgotten after half a year.',
};
