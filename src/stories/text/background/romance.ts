import type { Tiers } from './tiers.ts';

/** Words of French news by how common they are in reports of any subject. Written by hand. */
export const FRENCH: Tiers = {
  most: 'ans année jour jours temps personnes pays ville homme femme gouvernement police france premier nouveau nouvelle',
  many: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre matin soir nuit hier aujourd'hui demain heures heure semaine mois million millions milliards euros
    président ministre porte-parole directeur entreprise groupe enfants famille maison rue selon annoncé déclaré communiqué
    autorités monde europe français française états-unis cent mille`,
  some: `pompiers incendie feu accident conducteur voiture camion train avion navire port aéroport hôpital médecin victime
    victimes mort morts blessé blessés vie tribunal juge procès jugement parquet procureur enquête enquêteurs suspect soupçonné
    avocat prison garde parti élection élections parlement assemblée sénat maire loi budget impôt accord réunion sommet guerre
    armée soldats attaque manifestation grève syndicat salariés travail emplois société banque action actions bourse chiffre
    bénéfice perte trimestre prix coût argent économie vente clients électricité gaz pétrole énergie météo tempête pluie neige
    vent températures alerte vigilance séisme magnitude dégâts bâtiment habitants secours recherche match équipe entraîneur club
    but victoire défaite saison ligue film musique concert école élèves université étude chercheurs ouverture ouvert musée paris
    lyon marseille bruxelles afp reuters`,
  few: `faillite redressement liquidation créanciers épicentre profondeur kilomètres mètres inondation inondations évacuation
    explosion bombe couteau coups vol fraude témoin témoins agents autoroute pont gare cycliste piéton virus vaccin patient
    ministère ambassadeur coalition opposition vote voix majorité amendement réfugiés frontière usine production modèle
    salon démission accusations investisseurs indice croissance inflation taux coupe tournoi finale points penalty festival
    acteur réalisateur prix conseil commune département région horoscope jeu revue matinale`,
  seldom: '',
};

/** Words of Spanish news by how common they are in reports of any subject. Written by hand. */
export const SPANISH: Tiers = {
  most: 'años año día días personas país ciudad hombre mujer gobierno policía españa primer primera nuevo nueva vez',
  many: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre mañana tarde noche ayer hoy hora horas semana mes meses millón millones euros dólares presidente
    ministro portavoz director empresa grupo niños familia casa calle según anunció dijo comunicado autoridades mundo europa
    español española estados unidos ciento mil`,
  some: `bomberos incendio fuego accidente conductor coche camión tren avión barco puerto aeropuerto hospital médico víctima
    víctimas muerto muertos herido heridos vida tribunal juez juicio sentencia fiscalía fiscal investigación sospechoso abogado
    cárcel prisión partido elecciones parlamento congreso senado alcalde ley presupuesto impuesto acuerdo reunión cumbre guerra
    ejército soldados ataque protesta manifestación huelga sindicato trabajadores trabajo empleo compañía banco acciones bolsa
    ventas beneficio pérdida trimestre precio precios coste dinero economía clientes electricidad gas petróleo energía tiempo
    tormenta lluvia nieve viento temperaturas alerta aviso terremoto sismo magnitud daños edificio vecinos rescate búsqueda
    partido equipo entrenador club gol victoria derrota temporada liga película música concierto escuela alumnos universidad
    estudio investigadores apertura abrió museo madrid barcelona méxico buenos aires efe reuters`,
  few: `quiebra bancarrota acreedores epicentro profundidad kilómetros metros inundación inundaciones evacuación explosión bomba
    cuchillo disparos robo fraude testigo testigos agentes autopista puente estación ciclista peatón virus vacuna paciente
    ministerio embajador coalición oposición votación votos mayoría enmienda refugiados frontera fábrica producción modelo
    feria dimisión acusaciones inversores índice crecimiento inflación tipos copa torneo final puntos penalti festival actor
    premio consejo municipio provincia región horóscopo resumen boletín`,
  seldom: '',
};
