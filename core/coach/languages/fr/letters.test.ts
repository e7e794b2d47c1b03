// French letters as people write them: good ones are left in peace, and in poor ones the coach finds what is poor. No sentence of another test.

import { describe, expect, it } from 'vitest'
import { coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { french } from './french.ts'

const about = { ...exampleCase, crux: null, hasOptions: true }
const found = (text: string) =>
  coach(text, about, reader(french))
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule)
const excuses = ['excuse-before-apology', 'policy-shield', 'comparison', 'apology-taken-back']

describe('a good French letter is left in peace', () => {
  it.each([
    "Bonjour Claire, nous avons livré votre gâteau à la mauvaise adresse et votre fille a soufflé ses bougies sans lui. Je vous demande pardon. Le chef en prépare un nouveau et je vous l'apporte moi-même demain à 16 h.",
    "Monsieur Ferrand, j'ai oublié de transmettre votre dossier et vous avez perdu une semaine. Je suis désolé. Votre dossier est parti ce matin, et je vous rappelle jeudi pour vous dire où il en est.",
    "Madame, on vous a facturé deux nuits au lieu d'une. C'est notre faute et nous vous présentons nos excuses. Les 140 € sont de retour sur votre carte depuis ce matin.",
    "Salut Hugo, on a planté ta sauvegarde en migrant les serveurs, et c'est 40 heures de jeu qui ont disparu. Désolés, vraiment. On a restauré ta partie d'hier soir et ajouté 500 pièces.",
    "Chère Madame Petit, vous nous aviez signalé l'allergie de votre fils et nous n'en avons pas tenu compte. Je suis profondément désolée de la peur que vous avez eue. La cuisine a changé sa fiche dès aujourd'hui.",
    "Bonjour, votre valise est restée à Bruxelles parce que nous l'avons mal étiquetée. Toutes nos excuses. Un coursier vous la livre ce soir avant 21 h.",
    "Monsieur, vous avez attendu notre technicien tout l'après-midi et il n'est pas venu : nous avions noté une mauvaise date. Je m'en excuse. Il sera chez vous demain à 8 h.",
    "Bonjour Nora, tu as raison : la housse n'est pas celle de la photo. C'est moi qui ai collé la mauvaise étiquette, pardon. La bonne part aujourd'hui.",
    "Bonjour Monsieur Adam, votre eau est restée coupée six heures de plus qu'annoncé. Nous aurions dû vous prévenir dès midi et nous ne l'avons pas fait. Toutes mes excuses à vous et à vos enfants. 25 € seront déduits de votre prochaine facture.",
    "Bonjour, nous avons envoyé vos résultats à une autre patiente. C'est une faute grave, et je vous en demande pardon au nom de tout le laboratoire. Nous avons prévenu la CNIL et je vous appelle à 17 h.",
    "Chère Léa, ton anniversaire sans le cadeau de tes parents, c'est nous : le colis est resté trois jours sur notre quai. On est vraiment désolés. Il arrive demain avant midi, et les frais de port te sont remboursés.",
    "Bonjour Madame Morel, l'ascenseur est encore en panne et vous montez cinq étages avec vos béquilles. Je suis désolée que nous ayons laissé traîner cette réparation. Le technicien est sur place depuis 9 h.",
    "Monsieur, votre carte a été avalée par notre distributeur et personne ne vous a rappelé. Nous vous devons des excuses. Une nouvelle carte vous attend dès demain à l'agence, et je vous ai crédité 30 € pour vos frais.",
    "Bonjour Samira, le tapis que vous avez reçu est taché. Nous ne l'avons pas contrôlé avant de l'emballer, et nous le regrettons. Le nouveau part aujourd'hui, gardez l'ancien.",
    'Madame, votre commande a été annulée sans que nous vous prévenions. Nous avons manqué à notre devoir. Pardonnez-nous. Un bon de 20 € est dans votre boîte mail.',
    "Bonjour Paul, on a fermé ton compte par erreur. Navré pour cette frayeur. Il est rouvert, tout y est, et j'ai vérifié tes crédits un par un.",
    "Bonjour Ahmed, nous avons livré votre frigo sans les clayettes. Je suis désolé, c'est notre magasinier et moi qui n'avons pas relu le bon. Elles partent aujourd'hui et arrivent chez vous jeudi avant 13 h.",
    'Madame Girard, vous avez passé quarante minutes en ligne pour rien : nous vous avons transférée trois fois au mauvais service. Toutes mes excuses. Voici ma ligne directe, le 02 33 44 55 66.',
    'Monsieur Diop, nous avons perdu le doudou de votre fille, et rien ne le remplacera. Je suis profondément désolée. Nous avons fouillé la chambre, la lingerie et le bus, et nous continuons demain.',
    "Salut Jade, j'ai annulé ta réservation au lieu de la décaler, pardon ! Ta table de samedi 20 h est remise, et le dessert est pour nous.",
    'Bonjour Madame Lenoir, votre plainte du 2 février est restée sans réponse dans notre boîte. Nous en sommes responsables et nous nous en excusons. Voici la réponse que vous auriez dû recevoir.',
    "Bonjour Émile, notre appli a effacé tes playlists lors de la mise à jour de mardi. Nous n'avions pas testé cette version assez longtemps, et nous sommes désolés. Tes playlists sont revenues hier soir.",
    "Madame, mon équipe a laissé votre mère sans repas hier soir. Je n'ai pas d'excuse à vous donner. Je vous demande pardon, ainsi qu'à elle. Depuis ce matin, un cahier est signé à chaque service.",
    'Bonjour Sofia, le prix affiché était de 19 € et nous vous en avons compté 29. Nous avons eu tort, et je suis désolé. Les 10 € sont recrédités.',
    'Monsieur, nous avons coupé votre compteur alors que vous aviez payé. Nous nous sommes trompés de logement et nous vous présentons nos excuses les plus sincères. Le courant est revenu à 11 h et 60 € vous sont versés.',
    "Bonjour, c'est ma faute : j'ai noté 18 h au lieu de 8 h. Je suis navrée que vous ayez attendu dans le froid. Je passe moi-même demain à l'heure qui vous convient.",
    "Bonjour Ingrid, on t'avait promis un rappel lundi et personne ne t'a appelée. On est désolés. Je t'appelle aujourd'hui à 15 h, ton dossier ouvert devant moi.",
    "Madame Haddad, la robe est arrivée tachée la veille du mariage. Je suis vraiment désolée : nous aurions dû l'ouvrir avant de vous l'envoyer. Vous êtes remboursée en totalité, et la robe est à vous.",
    'Bonjour Bruno, votre wifi a coupé pendant votre entretien. Nous faisions une maintenance sans vous avoir averti, et je vous prie de nous en excuser. La prochaine sera annoncée huit jours avant.',
    "Chère Monique, je suis désolé que notre chauffeur vous ait laissée sur le trottoir. Il devait vous aider à monter, et nous ne le lui avions pas dit. Nous l'avons écrit sur votre fiche.",
    "Bonjour, nous avons débité votre loyer deux fois en mars. Nous sommes désolés de vous avoir mise à découvert. Les 780 € sont revenus, et nous prenons en charge les 24 € d'agios.",
    "Bonsoir Nadia, tu nous avais écrit « sans gluten » en toutes lettres et on ne l'a pas lu. On te présente toutes nos excuses. La commande est remboursée, et la carte du restaurant a changé.",
  ])('“%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('in a French answer without a mistake there is no excuse, no false apology and no question that is ours', () => {
  it.each([
    "Bonjour Alice, votre colis se trouve au point relais de la rue Pasteur. Vous pouvez le retirer avec une pièce d'identité.",
    'Bonjour, pour changer de mot de passe, cliquez sur « Mon compte » puis sur « Sécurité ». Le lien reste actif une heure.',
    'Bonsoir Marc, le modèle X2 existe en bleu et en gris. Lequel vous ferait plaisir ?',
    'Bonjour Madame, le train de 8 h 12 partira voie 4. Votre place est dans la voiture 7.',
    "Bonjour, merci pour ces photos. Je prépare l'échange : préférez-vous un remboursement ou un remplacement ?",
    'Salut Inès, sur quelle console joues-tu, et depuis quand le son coupe-t-il ?',
    'Madame, votre demande a été reçue le 3 mars. Il nous manque seulement le formulaire B signé.',
    "Bonjour Luc, la garantie couvre la batterie pendant deux ans. Envoyez-nous l'appareil, nous prenons le port à notre charge.",
    "Bonjour, vous avez droit à 250 € selon le règlement européen. J'ai lancé le versement ce matin.",
    'Bonjour Karim, ce prélèvement est la cotisation annuelle de votre carte. Vous la retrouverez sur votre contrat, page 3.',
    'Bonjour Mme Noël, les horaires du dimanche sont affichés sur notre site. Le musée ouvre à 10 h.',
    "Bonjour Théo, j'ai pris le temps de relire tout votre dossier. Voici ce que je vous propose.",
    "Bonjour, redémarrez la box en maintenant le bouton dix secondes, car elle garde l'ancienne adresse en mémoire.",
    'Bonjour Zoé, le livre est disponible en magasin et en ligne. Il vous reste 3 points de fidélité.',
  ])('“%s”', (text) => {
    const poor = [...excuses, 'conditional-non-apology', 'feelings-non-apology', 'asks-what-to-do']
    expect(found(text).filter((rule) => poor.includes(rule))).toEqual([])
  })
})
