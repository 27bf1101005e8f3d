/** What news words mean in this language, and its words for numbers, days, negation and plans. Written for this product. */
export const CONCEPTS = `
die | mort, morts, morte, mortes, mourut, mourir, meurt, meurent, décès, décéd*, décède*, tué*, trouvé* la mort, perdu la vie, perdent la vie, perd la vie, succomb*, coûté la vie, péri, périr, disparition, éteint*, mortel*, bilan humain | opposite=survive
hurt | bless*, touché*, atteint*, contusion*, hospitalisé*
kill | tué*, tue, tuent, tuer, abattu*, assassin*, meurtr*, homicide*, fait des morts, abat
survive | survi, survécu, survivant*, survivre, rescapé*, indemne*, sain et sauf, sains et saufs | opposite=die
birth | né, née, nés, naissance*, naître, accouch*, mis au monde, voir le jour
body | corps, cadavre*, dépouille*, corps sans vie, restes humains
ill | malade*, maladie*, souffr*, tombé* malade
infect | infect*, contamin*, contagion*, cas positifs
recover | guéri*, rétabli*, guérison*, remis* de, convalescen*
poison | empoisonn*, intoxi*, poison*, intoxication*
drown | noyé*, noyer*, noie, noyade*
shoot | tirs, tiré, tirer, tire sur, fusillade*, coup* de feu, ouvert le feu, par balle*, balles
stab | poignard*, coup* de couteau, attaque au couteau, arme blanche, attaqué* au couteau
kidnap | enlev*, enlèvement*, kidnapp*, rapt*, séquestr*, ravisseur*
hostage | otage*, prise d'otages
arrest | arrêt*, arrestation*, interpell*, interpellation*, appréhend*, garde à vue, placé* en détention, écroué* | opposite=release
release | libér*, libération*, relâch*, remis* en liberté, remise en liberté, élargi*, sorti* de prison | opposite=arrest
jail | emprisonn*, prison ferme, incarcér*, derrière les barreaux, ans de prison, réclusion, écroué*, détention | opposite=release
escape | évad*, évasion*, échapp*, fui, fuite, pris* la fuite, enfui*, fugiti*, cavale | opposite=arrest
charge-court | inculp*, mis* en examen, mise en examen, poursuiv*, inculpation*, accusé* de, renvoyé* devant
sentence | condamn*, condamnation*, écop*, peine, a été puni* | opposite=acquit
guilty | coupable*, culpabilité, reconnu* coupable | opposite=acquit
acquit | acquitt*, acquittement*, relax*, innocent*, blanchi*, non coupable | opposite=guilty
prosecute | poursuite*, engagé des poursuites, ouvert une information judiciaire, ouverture d'une information | opposite=drop-case
drop-case | non-lieu, classé* sans suite, abandon des poursuites, abandonné les poursuites, classement sans suite | opposite=prosecute
appeal | appel, fait appel, interjet*, pourvoi*, recours, pourvu en cassation
overturn | annul*, cassé*, casse, casser, cassation, infirm*, invalid*, annulation*, censur* | opposite=uphold
uphold | confirmé la condamnation, confirme la peine, maintenu*, maintien*, validé*, valide | opposite=overturn
investigate | enquêt*, enquête*, investigation*, instruction, examin*, information judiciaire
suspect | suspect*, soupçonn*, présumé*, mis en cause
trial | procès, jugé, jugés, jugée, audience*, comparaît*, comparu*, comparution
court | tribunal, tribunaux, cour d'appel, cour, justice, cour de cassation, assises, juridiction*
judge | juge, juges, magistrat*
prosecutor | procureur*, procureure*, parquet, ministère public, avocat général
lawyer | avocat*, défenseur*, conseil de, défense
sue | porté plainte, porte plainte, plainte*, assign*, attaqu* en justice, saisi la justice, poursuit en justice, saisit la justice
fine | amende*, contravention*, pénalité*, sanction financière, sanction pécuniaire
compensate | indemnis*, dédommag*, dommages et intérêts, dommages-intérêts, réparation*, indemnité*
extradite | extrad*, extradition*, remis* à la justice, expuls*, livré* à
pardon | graci*, grâce présidentielle, amnisti*, gracie
confess | avou*, aveu*, reconnu*, reconnaît, admis, admet, passé* aux aveux | opposite=deny
steal | vol, vols, volé*, voleur*, dérob*, cambriol*, braqu*, butin*, larcin*, braquage*
fraud | fraud*, escroqu*, détourn*, abus de confiance, abus de biens, arnaqu*
bribe | corrupt*, corrompu*, pot-de-vin, pots-de-vin, dessous-de-table
smuggle | contreband*, trafic*, trafiquant*, passeur*
drug | drogue*, stupéfiant*, cocaïne, héroïne, cannabis
weapon | arme, armes, fusil*, pistolet*, munition*
raid | perquisition*, descente de police, perquisitionn*, coup de filet
seize | saisi*, saisie*, confisqu*, mis la main sur
appoint | nomm*, nomination*, désign*, désignation*, prend la tête, pris la tête, promu*, à la tête de, prend les rênes | opposite=dismiss-job
dismiss-job | limog*, limogeage*, renvoy*, licenci*, démis*, révoqu*, écart*, remerci*, congédi*, viré*, éviction, évinc*, destitu*, se sépare de | opposite=appoint
resign | démission*, démissionn*, quitt* ses fonctions, quitt* son poste, jet* l'éponge, rend son tablier, rendu son tablier, se retire, départ, claque la porte | opposite=stay-on
stay-on | reste en poste, restera en poste, maintenu* à son poste, conserve son poste, reste en fonctions | opposite=resign
hire | embauch*, recrut*, recrutement*, engag* | opposite=lay-off
lay-off | licenci*, licenciement*, supprim* des postes, suppression* de postes, suppression* d'emplois, plan social, réduction d'effectifs, supprime des emplois, dégraiss* | opposite=hire
successor | succèd*, succéd*, successeur*, remplac*, prend la suite, relève
retire | retraite*, fin de carrière, raccroch*, met un terme à sa carrière, prend sa retraite
candidate | candidat*, prétendant*, postul*
approve | approuv*, approbation*, adopt*, adoption*, feu vert, valid*, validation*, autoris*, entérin*, ratifi*, avalis*, voté* en faveur, donné son accord | opposite=reject
reject | rejet*, rejeté*, refus*, repouss*, débout*, écart*, retoqu*, fin de non-recevoir, voté contre, opposé un refus | opposite=approve
agree | accord*, d'accord, s'entend*, entente*, compromis*, conven*, conclu*, convenu* | opposite=refuse
refuse | refus*, se refus*, déclin* | opposite=agree
sign | signe, signé*, signer*, signent, signature*, paraph*, conclu*
vote | vot*, vote*, scrutin*, suffrage*, voix
elect | élu, élue, élus, élit, élire, réélu*, réélection*, réélire, remport* l'élection, remport* le scrutin
election | élection*, scrutin*, présidentielle*, législatives, municipales, régionales, urnes, second tour, premier tour
referendum | référend*, consultation populaire, votation*
law | loi, lois, projet de loi, proposition de loi, texte, législation*
ban | interdi*, interdiction*, prohib*, banni*, proscri* | opposite=allow
allow | autoris*, autorisation*, permet*, permis*, légalis*, peuvent, donne le feu vert | opposite=ban
impose | impos*, instaur*, décrét*, infligé*, institu*, entre en vigueur, mis en place | opposite=lift
lift | levé*, lever, levé, levée, lève*, abrog*, supprim*, abolit* | opposite=impose
sanction | sanction*, embargo*, mesures punitives
veto | veto*, bloqu*
support | souti*, souten*, appui*, appuy*, favorable*, se range*, plébiscit* | opposite=oppose
oppose | oppos*, s'oppose*, contre le projet, hostile*, défavorable*, rejette* | opposite=support
postpone | report*, repouss*, ajourn*, différ*, retard*, décal*, renvoy* | opposite=bring-forward
bring-forward | avanc*, anticip*, plus tôt que prévu | opposite=postpone
cancel | annul*, annulation*, supprim*, déprogramm*, n'aura pas lieu, abandonn* | opposite=hold-event
hold-event | a eu lieu, aura lieu, se tient, s'est tenu*, se déroul*, s'est déroulé*, organis* | opposite=cancel
extend | prolong*, prolongation*, étend*, étendu*, reconduit*, prorog* | opposite=shorten
shorten | raccourc*, écourt*, abrég*, réduit la durée | opposite=extend
rise | hauss*, augment*, augmentation*, progress*, progression*, grimp*, bondi*, bond, bonds, croissance, croît, crû, accru*, monté, monte, montée, gagné, en hausse, s'envol*, bondi | opposite=fall
fall | baiss*, recul*, chut*, diminu*, diminution*, repli*, dégringol*, plong*, perdu, tombé*, en baisse, fléchi*, cédé, régress*, effondr* | opposite=rise
raise | relev*, relèv*, augment*, hauss*, rehauss*, major*, revu* à la hausse, majoration | opposite=cut
cut | réduit*, réduire, réduction*, baiss*, abaiss*, coupe, coupé*, couper, coupes, diminu*, raboté*, ramen*, revu* à la baisse | opposite=raise
double | doubl*, multiplié* par deux, deux fois plus, double | opposite=halve
halve | divisé* par deux, réduit* de moitié, de moitié, deux fois moins | opposite=double
exceed | dépass*, supérieur*, surpass*, excéd*, mieux que prévu, franchi* | opposite=fall-short
fall-short | inférieur*, en deçà, n'atteint pas, manqué* l'objectif, sous les attentes, moins que prévu | opposite=exceed
unchanged | inchangé*, stable*, stagn*, maintenu*, maintien*, statu quo, laissé*
expand | étend*, agrandi*, élarg*, extension*, agrandissement*, expansion*, développ* | opposite=shrink
shrink | rétréc*, contract*, rétract*, réduit*, contraction* | opposite=expand
improve | amélior*, amélioration*, embelli*, redress* | opposite=worsen
worsen | aggrav*, empir*, détérior*, dégrad*, dégradation*, envenim* | opposite=improve
begin | commenc*, début*, démarr*, entam*, lancé*, lancer*, lance, lancent, lancement*, ouvert*, coup d'envoi, donn* le coup, engag*, s'ouvre | opposite=end
end | fin, fini*, termin*, achev*, achèv*, prend fin, pris fin, conclu*, cessé*, cesser*, cesse, cessation, mis* fin, clos, clôtur* | opposite=begin
halt | suspend*, suspension*, interromp*, interrup*, interrompu*, stopp*, arrêt*, gel, gelé*, à l'arrêt, paralys* | opposite=resume
resume | repren*, repris*, reprend*, reprise*, relanc*, redémarr* | opposite=halt
continue | continu*, poursui*, se poursuit, perdur*, se prolong*, toujours en cours | opposite=halt
buy | achet*, achat*, achèt*, acquis*, acquér*, acquiert*, acquisition*, acquéreur*, rachat*, offre, offert, s'offre | opposite=sell
sell | vend*, vente*, vendu*, cédé*, céder*, cède*, cession*, adjug*, aux enchères | opposite=buy
takeover | rachet*, rachat*, rachèt*, repren*, repris*, reprise, absorb*, opa, prise de contrôle
merge | fusion*, fusionn*, rapproch*, mariage, regroup* | opposite=split
split | scission*, scind*, sépar*, séparation* | opposite=merge
invest | invest*, investissement*, inject*, injection*, débours*
profit | bénéfice*, profit*, résultat net, gain*, bénéficiaire | opposite=loss
loss | perte*, déficit*, déficitaire*, dans le rouge | opposite=profit
revenue | chiffre d'affaires, recette*, revenu*, ventes
bankrupt | faillite*, dépôt de bilan, dépos* le bilan, liquidation*, redressement judiciaire, cessation de paiements, insolvab*
debt | dette*, endett*, créance*
loan | prêt, prêts, crédit*, emprunt*, prêté*
pay | payer*, payé*, paye*, payent, paie*, versé*, verser*, versent, verse*, versement*, paiement*, règl*, régl*, déboursé*, acquitté*
donate | don, dons, fait don, donné*, donner*, donne*, offert*, légu*, donateur*
strike-work | grève*, gréviste*, débray*, débrayage*, cess* le travail, arrêt de travail, mouvement social
produce | produi*, production*, fabriqu*, fabrication*, assembl*
export | export*, exportation* | opposite=import
import | import*, importation* | opposite=export
recall | rappel, rappels, rappelle, rappeler, rappelé*, retir* de la vente, retrait*, retir* du marché
contract | contrat*, marché, commande*
order-goods | command*, commande*, passé commande
deliver | livr*, livraison*, remis*, remise
company | entreprise*, société*, groupe*, firme*, compagnie*, constructeur*, fabricant*, géant
bank | banque*, établissement bancaire, établissement financier
price | prix, tarif*, coût*
tax | impôt*, taxe*, fiscal*, fiscalité, prélèvement*
tariff | droits de douane, taxe* douanière*, surtaxe*, tarifs douaniers, barrières douanières
interest-rate | taux directeur*, taux d'intérêt, taux, loyer de l'argent
central-bank | banque centrale, bce, fed, institut d'émission, institution monétaire
inflation | inflation*, hausse des prix, prix à la consommation
unemployment | chômage*, chômeur*, demandeurs d'emploi, sans emploi
economy | économie*, économique*, pib, conjoncture*, produit intérieur brut
budget | budget*, budgétaire*, loi de finances
share-stock | action*, titre*, parts
stock-exchange | bourse*, cac 40, marché boursier, place parisienne, wall street
wage | salaire*, rémunération*, smic, paie, traitement
pension | retraite*, pension*
money | argent, fonds, somme*, montant*, enveloppe
job | emploi*, poste*, travail
worker | salarié*, employé*, travailleur*, ouvrier*, personnel, effectifs, agents
union | syndicat*, syndical*, cgt, cfdt, organisation syndicale
boss | patron*, pdg, directeur général, directrice générale, dirigeant*, président-directeur général, à la tête
oil | pétrole*, brut, baril*, pétroli*
gas | gaz, gazier*, gazoduc*
electricity | électricité*, courant, électrique*
nuclear-plant | centrale nucléaire, réacteur*, centrale atomique
win | gagn*, remport*, victoire*, vainqueur*, batt*, s'impos*, triomph*, domin*, vaincu*, l'emport*, vaincre, l’emporte, l’a emporté, a battu, ont battu, bat | opposite=lose
lose | perd*, perdu*, défait*, défaite*, inclin*, s'incline*, revers, battu par, battus par, s’incline, s'est incliné, inclinée | opposite=win
draw-match | match nul, nul, nuls, partag* les points, dos à dos, égalité
goal | but, buts, marqu*, inscri*, réalisation*, buteur*
match | match*, rencontre*, partie, confrontation, duel*, affiche
team | équipe*, club*, formation, sélection*, bleus, onze
player | joueur*, joueuse*, attaquant*, gardien*, défenseur*, milieu, buteur*
coach | entraîneur*, entraîneuse*, sélectionneur*, technicien, coach*
final | finale, finales
semifinal | demi-finale*, dernier carré
tournament | tournoi*, championnat*, coupe, mondial*, euro, compétition*
champion | champion*, titre*, sacr*, couronn*, tenant*
medal | médaille*, médaillé*, or, argent, bronze, podium
qualify | qualifi*, qualification*, se hiss*, billet pour, décroch* son billet | opposite=knocked-out
knocked-out | élimin*, élimination*, sorti* de, éjecté*, quitte le tournoi | opposite=qualify
race | course*, grand prix, étape*, épreuve*
transfer-player | transf*, transfert*, recru*, rejoi*, s'engag*, signé à
spectator | spectat*, supporter*, supporteur*, public, visiteur*, fans
doping | dopage*, dopé*, contrôle positif, contrôlé* positif
prize | prix, récompens*, distinction*, couronn*, primé*, prime, lauréat*, décern*, palme
film | film*, long-métrage*, long métrage*, court-métrage*
director-film | réalisat*, cinéaste*, metteur en scène
actor | acteur*, actrice*, comédien*
singer | chanteu*, artiste*, rappeur*, star de la chanson
book | livre*, roman*, ouvrage*
author | auteur*, autrice*, écrivain*, romanci*
painting | tableau*, toile*, peinture*, œuvre*
museum | musée*, galerie*
exhibition | exposition*, expos*, salon, foire
festival | festival*, festivit*
concert | concert*, tournée*, récital*, se produi*
record | record*, plus haut niveau, plus haut historique, sommet historique, meilleure performance
crash | écras*, s'écrase*, crash*, abîm* en mer, chut* d'avion
accident | accident*, sinistre, drame
collide | collision*, percut*, heurt*, carambolage*, choc, télescop*, entr* en collision
derail | déraill*, déraillement*, sort* des rails
blaze | incendie*, incendi*, feu, feux, flammes, brûl*, embras*, brasier*, sinistre
extinguish | éteint*, éteindre, maîtris*, circonscri*, extinction
explode | explos*, explosion*, déflagration*, déton*, souffl*
bomb | bombe*, engin explosif, obus, explosif*, colis piégé
flood | inondation*, inond*, crue, crues, submerg*, montée des eaux, sous les eaux
quake | séisme*, tremblement de terre, secousse*, sismique*, tremblé
storm | tempête*, ouragan*, cyclone*, typhon*, tornade*, orage*, intempéries
landslide | glissement de terrain, glissements de terrain, éboulement*, coulée de boue, éboulis
avalanche | avalanche*, coulée de neige
volcano | volcan*, éruption*, lave
drought | sécheresse*, manque d'eau, pénurie d'eau
rain | pluie*, précipitation*, averse*, pluvi*
snow | neige*, enneig*, chutes de neige
heat | chaleur*, canicule*, température*, caniculaire*
collapse | effondr*, effondrement*, écroul*, écroulement*
sink | coulé*, coule, couler, coulent, naufrag*, naufrage*, chavir*, sombr*
leak | fuite*, fui, déverse*, marée noire, échapp*
damage | dégât*, endommag*, dommage*, abîm*
destroy | détrui*, détruit*, destruction*, ravag*, anéanti*, démol*, démolition*, rasé*, réduit* en cendres | opposite=build
evacuate | évacu*, évacuation*, mis* à l'abri, mise à l'abri, quitt* leur domicile, quitt* leurs maisons, délog* | opposite=return
return | retour*, rentr*, regagn*, reven*, revenu*, rapatri* | opposite=evacuate
rescue | sauv*, secour*, sauvetage*, secours, sorti* des décombres, récupér*, tiré* d'affaire, hélitreuill*
search | recherch*, recherche*, à la recherche, fouill*, battue
find | retrouv*, découvert*, trouv*, localis*, repér* | opposite=missing
missing | disparu*, disparition*, porté* disparu*, introuvable*, sans nouvelles, manque à l'appel | opposite=find
outage | panne*, coupure*, privé* d'électricité, sans électricité, black-out, sans courant | opposite=restore
restore | rétabl*, rétablissement*, répar*, remis* en service, remise en service | opposite=outage
trapped | coinc*, bloqu*, piég*, pris* au piège, prisonnier* des
homeless | sans-abri*, sans abri, sans domicile, à la rue, sdf, sans toit
emergency | état d'urgence, catastrophe naturelle, alerte*, état d'exception
protest | manifest*, manifestation*, protest*, dans la rue, défil*, rassembl*, mobilis*, rassemblement*
riot | émeute*, émeutier*, violences urbaines, troubles, débordement*
clash | affront*, affrontement*, heurts, combat*, accrochage*, échauffourée*, rixe*
attack | attaqu*, attaque*, attentat*, assaut*, agress*, offensive*
airstrike | raid* aérien*, frappe* aérienne*, bombard*, frappe*
shelling | tirs d'artillerie, pilonn*, bombardement*, obus
shoot-down | abattu*, abat, intercept*, interception*
capture | pris*, prise, conqu*, s'empar*, emparé*, captur*, pris le contrôle, tombé* aux mains | opposite=withdraw
withdraw | retir*, retrait*, se retir*, repli*, quitt* | opposite=capture
deploy | déploy*, déploie*, déploiement*, envoy*, envoi, mobilis*, dépêch* | opposite=withdraw
ceasefire | cessez-le-feu, trêve*, armistice*, arrêt des combats, cessation des hostilités
negotiate | négoci*, négociation*, pourparlers, discussion*, discut*, dialogue
peace | paix, accord de paix, traité de paix | opposite=war
war | guerre*, conflit*, hostilités | opposite=peace
invade | envah*, invasion*, incursion*, pénétr*
coup | putsch*, coup d'état, renvers*, pris le pouvoir
missile | missile*, roquette*, projectile*
drone | drone*, appareil sans pilote, engin sans pilote
soldier | soldat*, militaire*, troupes, casque* bleu*
army | armée*, forces armées, militaires, troupes
rebel | rebelle*, insurg*, milic*, combattant*, guérilla*
terrorist | terroris*, djihadist*, jihadist*, extrémist*, islamist*
refugee | réfugi*, déplac*, exil*, demandeur* d'asile
migrant | migrant*, immigr*, exilé*
prisoner | prisonni*, détenu*, captif*
swap | échang*, échange*, troc
announce | annonc*, annonce*, déclar*, fait savoir, indiqu*, communiqu*, affirm*, selon, révél*, précis*, dit, rapport*, a fait part
warn | averti*, avertissement*, mise en garde, mis* en garde, met* en garde, alert*, prévien*, prévenu*
deny | démen*, démenti*, nie, nié, nient, nier, réfut*, contest*, dément | opposite=confess
confirm | confirm*, confirmation*, attest*, corrobor* | opposite=deny
promise | promet*, promi*, promesse*, promis, promet, s'engag*, engagement*, assur*
accuse | accus*, accusation*, reproch*, dénonc*, mis* en cause
demand | réclam*, exig*, exigence*, revendiqu*, demand*
urge | appel*, appelle*, exhort*, pressé*, presse de, invit*, appelé à
plan | prévoi*, prévu*, projet*, plan, plans, entend, compte, compten*, envisag*, programm*
expect | attend*, attendu*, prévoi*, prévision*, table sur, tablent sur, tablait sur, s'attend, devrait, anticip*
consider | envisag*, étudi*, examin*, réfléch*, songe*, n'exclut pas, à l'étude
criticise | critiqu*, critique*, dénonc*, condamn*, fustig*, reproch* | opposite=praise
praise | salue*, salué*, saluer*, louer, loué*, loue, éloge*, félicit*, se réjoui* | opposite=criticise
apologise | excus*, s'excus*, présent* ses excuses, pardon, regret*
threaten | menac*, menace*
propose | propos*, proposition*, suggér*, présent*, soumis*
visit | visit*, visite*, déplacement*, se rend, rendu* à, s'est rendu*, voyage
meet | rencontr*, rencontre*, réuni*, réunion*, reçu*, recev*, entreti*, entretenu*, sommet, entrevue
arrive | arriv*, arrivée*, atterri*, parvenu*, débarqu*, se posé* | opposite=depart
depart | partie, partis, partir, départ*, quitt*, décoll*, s'envol* | opposite=arrive
join | adhér*, adhésion*, rejoi*, rejoint*, intégr*, entrée dans, intégration | opposite=leave-org
leave-org | quitt*, sortie*, retrait*, se retire de, claqu* la porte | opposite=join
open | ouvr*, ouvert*, ouvre*, ouverture*, inaugur*, inauguration*, rouv*, réouverture* | opposite=close
close | ferm*, fermeture*, fermé*, mis* la clé sous, condamn*, clos | opposite=open
build | constru*, construction*, bâti*, édifi*, érig*, chantier* | opposite=destroy
nationalise | nationalis* | opposite=privatise
privatise | privatis* | opposite=nationalise
upgrade | relev* la note, relèvement de la note, note relevée, rehauss* la note | opposite=downgrade
downgrade | dégrad* la note, abaiss* la note, dégradation de la note, note abaissée, note dégradée | opposite=upgrade
marry | marié*, marier*, marie, mariage*, épous*, noces, union | opposite=divorce
divorce | divorc*, divorce*, sépar* | opposite=marry
police | police*, policier*, policière*, gendarm*, gendarmerie, forces de l'ordre, agents
firefighter | pompier*, sapeur*, sapeurs-pompiers, soldat* du feu, secours
government | gouvernement*, exécutif, cabinet, autorités
opposition | opposition*, opposant*
president | président*, présidente*, chef de l'état, cheffe de l'état, élysée
prime-minister | premier ministre, première ministre, chef du gouvernement, cheffe du gouvernement, matignon, chanceli*
minister | ministre*, secrétaire d'état
foreign-minister | ministre des affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, quai d'orsay
finance-minister | ministre des finances, ministre de l'économie, grand argentier, bercy
defence-minister | ministre de la défense, ministre des armées
interior-minister | ministre de l'intérieur, place beauvau
parliament | parlement*, assemblée*, assemblée nationale, sénat*, députés, chambre, congrès, palais-bourbon
lawmaker | député*, députée*, sénat*, parlementaire*, élus
mayor | maire, maires, mairesse*, premier magistrat, édile*, bourgmestre*
governor | gouverneur*, préfet*, préfète*
ambassador | ambassad*, diplomate*
king | roi, rois, monarque*, souverain*
queen | reine*, souveraine*
pope | pape, pontife*, saint-père, souverain pontife
party | partis, formation politique
council-city | conseil municipal, conseillers municipaux, conseil communal, mairie, municipalité
spokesperson | porte-parole*
authority | autorité*, administration*, agence*, préfecture*
resident | habitant*, riverain*, résident*, occupant*, administré*, locataire*
student | élève*, étudiant*, lycéen*, collégien*, écoli*
teacher | enseignant*, professeur*, instituteur*, institutrice*
child | enfant*, garçon*, fillette*, bébé*, nourrisson*, mineur*
woman | femme*, dame, retraitée, quinquagénaire, septuagénaire
man | homme*, retraité, individu*, quadragénaire
doctor | médecin*, docteur*, chirurgien*, praticien*
patient | patient*, malade*
nurse | infirmi*, aide-soignant*, soignant*
passenger | passager*, voyageur*, usager*, passagère*, occupant*
driver | conduct*, chauffeur*, automobiliste*, au volant
crew | équipage*
tourist | touriste*, vacanci*, visiteur*
journalist | journaliste*, report*, correspondant*
scientist | chercheu*, scientifique*, savant*
farmer | agricult*, paysan*, exploitant* agricole*, éleveur*
voter | électeur*, électric*, votant*
home | maison*, logement*, domicile*, foyer*, habitation*, appartement*, pavillon*
school | école*, collège*, lycée*, établissement scolaire
university | université*, faculté*, fac
hospital | hôpital, hôpitaux, clinique*, chu, centre hospitalier, établissement hospitalier
factory | usine*, site industriel, fabrique*, manufacture*, site de production
bridge | pont, ponts, viaduc*, passerelle*
tunnel | tunnel*, galerie
road | route*, chaussée*, voie, voies, rue, rues, départementale*, nationale
motorway | autoroute*, a1, a6, a7, a10, voie rapide
train | train*, tgv, rame, rames, convoi*, ter, rer
station-rail | gare, gares, station*
plane | avion*, appareil*, vol, jet*, airbus, boeing
helicopter | hélicopt*
airport | aéroport*, aérodrome*
ship | navire*, cargo*, paquebot*, bâtiment, pétrolier*, porte-conteneurs
ferry | ferry*, ferries, bac, traversier*
boat | bateau*, embarcation*, canot*, chalutier*, barque*
port | port, ports, portuaire*
bus | bus, autobus, autocar, cars, autocar*
car | voiture*, véhicule*, automobile*, auto
truck | camion*, poids lourd*, semi-remorque*, poids-lourd*
river | fleuve*, rivière*, cours d'eau, seine, rhône, loire
lake | lac, lacs, étang*
coast | côte, côtes, littoral*, plage*, rivage*
mountain | montagne*, massif*, sommet*, alpin*
forest | forêt*, bois, pinède*
island | île, îles, îlot*
village | village*, commune*, bourg*, localité*
city | ville*, cité, agglomération*, métropole*
capital | capitale*
region | région*, province*, département*, canton*, territoire*
mine | mine, mines, minier*, minière*, carrière
dam | barrage*, digue*
church | église*, cathédrale*, basilique*
mosque | mosquée*
hotel | hôtel, hôtels, auberge*
restaurant | restaurant*, brasserie*, bistrot*
shop | magasin*, boutique*, commerce*, supermarché*, grande surface, enseigne*
market | marché*, halles
prison | prison*, maison d'arrêt, centre de détention, centre pénitentiaire, pénitencier
embassy | ambassade*, consulat*, représentation diplomatique
stadium | stade*, enceinte, arène*
building | bâtiment*, immeuble*, édifice*, tour
warehouse | entrepôt*, hangar*, dépôt*
satellite | satellite*
spacecraft | vaisseau*, capsule*, navette*, sonde*, fusée*, astronaute*, spationaute*
vaccine | vaccin*, vaccination*, dose, doses
virus | virus, agent pathogène
epidemic | épidémi*, épidémie*, pandémi*, foyer*
discover | découv*, découvert*, mis* au jour, identifi*, trouv*
study | étude*, sondage*, rapport*, enquête*
surgery | opér*, opération*, intervention chirurgicale, greff*
cyberattack | cyberattaque*, piratage*, attaque informatique, pirat*, hacker*, rançongiciel*
data | données*, fichier*, informations personnelles
aid | aide*, assistance*, secours, aide humanitaire
water | eau, eaux, eau potable, hydrique*
food | nourriture*, aliment*, vivres, alimentaire*, denrées
animal | animal*, animaux, chien*, chat*, loup*, bête, bêtes
curfew | couvre-feu*
visa | visa*, titre de séjour
seat | siège*, mandat*
majority | majorité*, majoritaire*
coalition | coalition*, alliance*
ticket | billet*, ticket*, place, places
album | album*, disque*, opus
product | produit*, article*, modèle*, appareil*`;

export const SLOTS =
  '{"numbers":{"zéro":0,"un":1,"deux":2,"trois":3,"quatre":4,"cinq":5,"six":6,"sept":7,"huit":8,"neuf":9,"dix":10,"onze":11,"douze":12,"treize":13,"quatorze":14,"quinze":15,"seize":16,"dix-sept":17,"dix-huit":18,"dix-neuf":19,"une":1,"vingt":20,"vingt et un":21,"vingt-et-un":21,"vingt et une":21,"vingt-deux":22,"vingt-trois":23,"vingt-quatre":24,"vingt-cinq":25,"vingt-six":26,"vingt-sept":27,"vingt-huit":28,"vingt-neuf":29,"trente":30,"trente et un":31,"trente-et-un":31,"trente et une":31,"trente-deux":32,"trente-trois":33,"trente-quatre":34,"trente-cinq":35,"trente-six":36,"trente-sept":37,"trente-huit":38,"trente-neuf":39,"quarante":40,"quarante et un":41,"quarante-et-un":41,"quarante et une":41,"quarante-deux":42,"quarante-trois":43,"quarante-quatre":44,"quarante-cinq":45,"quarante-six":46,"quarante-sept":47,"quarante-huit":48,"quarante-neuf":49,"cinquante":50,"cinquante et un":51,"cinquante-et-un":51,"cinquante et une":51,"cinquante-deux":52,"cinquante-trois":53,"cinquante-quatre":54,"cinquante-cinq":55,"cinquante-six":56,"cinquante-sept":57,"cinquante-huit":58,"cinquante-neuf":59,"soixante":60,"soixante et un":61,"soixante-et-un":61,"soixante et une":61,"soixante-deux":62,"soixante-trois":63,"soixante-quatre":64,"soixante-cinq":65,"soixante-six":66,"soixante-sept":67,"soixante-huit":68,"soixante-neuf":69,"soixante-dix":70,"soixante-onze":71,"soixante-douze":72,"soixante-treize":73,"soixante-quatorze":74,"soixante-quinze":75,"soixante-seize":76,"soixante-dix-sept":77,"soixante-dix-huit":78,"soixante-dix-neuf":79,"soixante et onze":71,"quatre-vingts":80,"quatre-vingt":80,"quatre-vingt-un":81,"quatre-vingt-deux":82,"quatre-vingt-trois":83,"quatre-vingt-quatre":84,"quatre-vingt-cinq":85,"quatre-vingt-six":86,"quatre-vingt-sept":87,"quatre-vingt-huit":88,"quatre-vingt-neuf":89,"quatre-vingt-dix":90,"quatre-vingt-onze":91,"quatre-vingt-douze":92,"quatre-vingt-treize":93,"quatre-vingt-quatorze":94,"quatre-vingt-quinze":95,"quatre-vingt-seize":96,"quatre-vingt-dix-sept":97,"quatre-vingt-dix-huit":98,"quatre-vingt-dix-neuf":99,"septante":70,"huitante":80,"octante":80,"nonante":90,"deux cents":200,"deux cent":200,"deux mille":2000,"trois cents":300,"trois cent":300,"trois mille":3000,"quatre cents":400,"quatre cent":400,"quatre mille":4000,"cinq cents":500,"cinq cent":500,"cinq mille":5000,"six cents":600,"six cent":600,"six mille":6000,"sept cents":700,"sept cent":700,"sept mille":7000,"huit cents":800,"huit cent":800,"huit mille":8000,"neuf cents":900,"neuf cent":900,"neuf mille":9000,"cent":100,"cents":100,"mille":1000,"dix mille":10000,"vingt mille":20000,"cent mille":100000,"million":1000000,"millions":1000000,"milliard":1000000000,"milliards":1000000000,"billion":1000000000000,"billions":1000000000000,"millier":1000,"un millier":1000,"un quart de million":250000,"un demi-million":500000,"demi-million":500000,"un million et demi":1500000,"deux millions et demi":2500000,"un demi-milliard":500000000,"un milliard et demi":1500000000,"douzaine":12,"une douzaine":12,"demi-douzaine":6,"une demi-douzaine":6,"deux douzaines":24,"dizaine":10,"une dizaine":10,"huitaine":8,"quinzaine":15,"une quinzaine":15,"vingtaine":20,"une vingtaine":20,"trentaine":30,"une trentaine":30,"quarantaine":40,"une quarantaine":40,"cinquantaine":50,"une cinquantaine":50,"soixantaine":60,"centaine":100,"une centaine":100,"les deux":2,"jumeaux":2,"jumelles":2,"triplés":3,"triplé":3,"doublé":2,"duo":2,"couple":2,"paire":2,"trio":3,"quatuor":4,"une fois":1,"deux fois":2,"trois fois":3,"double":2,"triple":3,"quadruple":4,"décuple":10,"moitié":0.5,"premier":1,"première":1,"deuxième":2,"second":2,"seconde":2,"troisième":3,"quatrième":4,"cinquième":5,"sixième":6,"septième":7,"huitième":8,"neuvième":9,"dixième":10,"aucun":0,"aucune":0},"weekdays":{"lundi":1,"lundis":1,"mardi":2,"mardis":2,"mercredi":3,"mercredis":3,"jeudi":4,"jeudis":4,"vendredi":5,"vendredis":5,"samedi":6,"samedis":6,"dimanche":7,"dimanches":7},"months":{"janvier":1,"janv":1,"février":2,"févr":2,"mars":3,"avril":4,"avr":4,"mai":5,"juin":6,"juillet":7,"juil":7,"août":8,"aout":8,"septembre":9,"sept":9,"octobre":10,"oct":10,"novembre":11,"nov":11,"décembre":12,"déc":12},"negation":["ne","pas","jamais","aucun","aucune","rien","personne","sans","ni","nul","nulle","non","pas encore","guère","refuse de","refusé de","refusent de","a refusé","décline","décliné","dément","a démenti","démenti","nie","a nié","exclut","a exclu","écarte","échoué","a échoué","échoue à","n\'est pas parvenu","manqué","indemne","indemnes","invaincu","inchangé","renonce","renoncé","a renoncé à","faute de","au lieu de","en vain","empêché","évité","à peine","impossible","n’","n\'"],"plan":["va","vont","allait","devrait","devraient","doit","doivent","devait","prévoit","prévoient","prévoyait","prévu","prévue","prévus","prévues","envisage","envisagent","envisagé","compte","comptent","entend","entendent","veut","veulent","souhaite","souhaitent","espère","espèrent","projette","projet","projets","plan","sera","seront","serait","seraient","aura","auront","aurait","pourrait","pourraient","étudie","à l\'étude","examine","s\'apprête à","s\'apprêtent à","se prépare à","s\'engage à","s\'est engagé à","a promis","promet","promis de","propose","proposé","a proposé","menace de","a menacé de","attendu","attendue","attendus","attendues","s\'attend à","vise à","cherche à","appelle à","a appelé à","exige","réclame","demande","candidat à","d\'ici","d\'ici à","l\'an prochain","la semaine prochaine","prochainement","bientôt","futur","future","annonce vouloir","en pourparlers","accepte de","a accepté de","sommé de","risque"],"more":["autre","autres","d\'autres","un autre","encore","encore un","supplémentaire","supplémentaires","de plus","nouveau","nouvelle","nouveaux","nouvelles","nouvel","à nouveau","en plus","additionnel","additionnelle","en outre","également","un deuxième","un second","s\'ajoutent","s\'ajoute"],"approx":["environ","près de","quelque","à peu près","autour de","aux alentours de","presque","plus de","moins de","au moins","jusqu\'à","au plus","une dizaine","une vingtaine","une centaine","plusieurs","quelques","des dizaines","des centaines","des milliers","estimé à","approximativement","à peine","un peu plus de","un peu moins de","pas moins de","plus d\'"],"units":{"mètre":["length",1],"mètres":["length",1],"m":["length",1],"kilomètre":["length",1000],"kilomètres":["length",1000],"km":["length",1000],"centimètre":["length",0.01],"centimètres":["length",0.01],"cm":["length",0.01],"millimètre":["length",0.001],"millimètres":["length",0.001],"mm":["length",0.001],"mile":["length",1609.344],"miles":["length",1609.344],"mille marin":["length",1852],"milles marins":["length",1852],"mille nautique":["length",1852],"milles nautiques":["length",1852],"gramme":["weight",0.001],"grammes":["weight",0.001],"g":["weight",0.001],"kilogramme":["weight",1],"kilogrammes":["weight",1],"kilo":["weight",1],"kilos":["weight",1],"kg":["weight",1],"tonne":["weight",1000],"tonnes":["weight",1000],"t":["weight",1000],"quintal":["weight",100],"quintaux":["weight",100],"livre":["weight",0.5],"livres":["weight",0.5],"mètre carré":["area",1],"mètres carrés":["area",1],"m²":["area",1],"m2":["area",1],"kilomètre carré":["area",1000000],"kilomètres carrés":["area",1000000],"km²":["area",1000000],"km2":["area",1000000],"hectare":["area",10000],"hectares":["area",10000],"ha":["area",10000],"acre":["area",4046.8564],"acres":["area",4046.8564],"litre":["volume",1],"litres":["volume",1],"l":["volume",1],"millilitre":["volume",0.001],"millilitres":["volume",0.001],"ml":["volume",0.001],"hectolitre":["volume",100],"hectolitres":["volume",100],"gallon":["volume",3.785411784],"gallons":["volume",3.785411784],"baril":["volume",158.987],"barils":["volume",158.987],"mètre cube":["volume",1000],"mètres cubes":["volume",1000],"m³":["volume",1000],"seconde":["time",1],"secondes":["time",1],"minute":["time",60],"minutes":["time",60],"quart d\'heure":["time",900],"demi-heure":["time",1800],"heure":["time",3600],"heures":["time",3600],"jour":["time",86400],"jours":["time",86400],"journée":["time",86400],"journées":["time",86400],"semaine":["time",604800],"semaines":["time",604800],"huit jours":["time",604800],"quinze jours":["time",1209600],"mois":["time",2629800],"trimestre":["time",7889400],"trimestres":["time",7889400],"semestre":["time",15778800],"semestres":["time",15778800],"an":["time",31557600],"ans":["time",31557600],"année":["time",31557600],"années":["time",31557600],"décennie":["time",315576000],"décennies":["time",315576000],"siècle":["time",3155760000],"siècles":["time",3155760000],"point de pourcentage":["percentage-point",1],"points de pourcentage":["percentage-point",1],"point de base":["percentage-point",0.01],"points de base":["percentage-point",0.01],"km/h":["speed",0.277778],"kilomètres-heure":["speed",0.277778],"kilomètre-heure":["speed",0.277778],"nœud":["speed",0.514444],"nœuds":["speed",0.514444],"mégawatt":["power",1000000],"mégawatts":["power",1000000],"gigawatt":["power",1000000000],"gigawatts":["power",1000000000]},"percent":["pour cent","pourcent","%"],"fractions":{"moitié":0.5,"tiers":0.333333,"quart":0.25},"planSuffix":["era","eront","ira","iront","erait","eraient"]}';
