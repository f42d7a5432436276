<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>About</name>
    <message>
        <source>{disclaimer}. A vision-language model on this machine looks at a photo of a chronic wound and says whether it looks infected, why, and where. It supports a clinician&apos;s decision and never makes one. Photos and reports leave this machine only by your hand.</source>
        <translation>{disclaimer}. Un modèle de vision et de langage, sur cet ordinateur, regarde la photo d’une plaie chronique et dit si elle semble infectée, pourquoi et où. Il appuie la décision d’un clinicien et n’en prend jamais. Les photos et les rapports ne quittent cet ordinateur que par votre main.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>woundapp {version}</source>
        <translation>woundapp {version}</translation>
    </message>
    <message>
        <source>About woundapp</source>
        <translation>À propos de woundapp</translation>
    </message>
</context>
<context>
    <name>AboutModel</name>
    <message>
        <source>Version {version}, {quantization}, made from {base}. Licence: {licence}.</source>
        <translation>Version {version}, {quantization}, faite à partir de {base}. Licence&#xa0;: {licence}.</translation>
    </message>
    <message>
        <source>Measured on this pack ({quantization})</source>
        <translation>Mesuré sur ce paquet ({quantization})</translation>
    </message>
    <message>
        <source>**Nothing has been measured on this pack.** Nobody knows how often it is right.</source>
        <translation>**Rien n’a été mesuré sur ce paquet.** Personne ne sait s’il a souvent raison.</translation>
    </message>
    <message>
        <source>Whoever made this pack measured this with it:</source>
        <translation>Qui a fait ce paquet a mesuré ceci avec lui&#xa0;:</translation>
    </message>
    <message>
        <source>These are **not** figures of this pack. The authors of Infection-Reasoner, the model that this program was made for, published them ({source}). Another model, another quantization or other photos can do better or worse.</source>
        <translation>Ce ne sont **pas** des chiffres de ce paquet. Les auteurs d’Infection-Reasoner, le modèle pour lequel ce programme a été fait, les ont publiés ({source}). Un autre modèle, une autre quantification ou d’autres photos peuvent faire mieux ou moins bien.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Sensitivity: infected ones that it finds</source>
        <translation>Sensibilité&#xa0;: plaies infectées qu’il trouve</translation>
    </message>
    <message>
        <source>Specificity: others that it leaves alone</source>
        <translation>Spécificité&#xa0;: autres qu’il laisse tranquilles</translation>
    </message>
    <message>
        <source>Reasons that the photo supports, as other models judge</source>
        <translation>Raisons que la photo confirme, selon d’autres modèles</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Reasons that are correct, as experts judge</source>
        <translation>Raisons justes, selon des experts</translation>
    </message>
    <message>
        <source>Published for Infection-Reasoner</source>
        <translation>Publié pour Infection-Reasoner</translation>
    </message>
    <message>
        <source>It sees one photo: no smell, warmth, pain, fever or history.</source>
        <translation>Il voit une photo&#xa0;: ni odeur, ni chaleur, ni douleur, ni fièvre, ni antécédents.</translation>
    </message>
    <message>
        <source>It can be wrong either way, however sure it sounds.</source>
        <translation>Il peut se tromper dans un sens comme dans l’autre, si sûr qu’il paraisse.</translation>
    </message>
    <message>
        <source>Redness is hard to see on dark skin.</source>
        <translation>La rougeur se voit mal sur une peau foncée.</translation>
    </message>
    <message>
        <source>Its reasons need not be what its answer rests on.</source>
        <translation>Ses raisons ne sont pas forcément ce sur quoi sa réponse repose.</translation>
    </message>
    <message>
        <source>“Does not look infected” does not rule out an infection.</source>
        <translation>«&#xa0;Ne semble pas infectée&#xa0;» n’exclut pas une infection.</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>Limites connues</translation>
    </message>
    <message>
        <source>Memory on this computer</source>
        <translation>Mémoire de cet ordinateur</translation>
    </message>
    <message>
        <source>The card of this pack</source>
        <translation>La fiche de ce paquet</translation>
    </message>
    <message>
        <source>This pack has no card that can be read.</source>
        <translation>Ce paquet n’a pas de fiche lisible.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Ta&amp;ke photos…</source>
        <translation>&amp;Prendre des photos…</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>&amp;Ouvrir une photo…</translation>
    </message>
    <message>
        <source>&amp;Paste photo</source>
        <translation>Co&amp;ller une photo</translation>
    </message>
    <message>
        <source>Photos of a &amp;camera…</source>
        <translation>Photos d’un &amp;appareil…</translation>
    </message>
    <message>
        <source>A&amp;dd photos to this visit…</source>
        <translation>Ajouter &amp;des photos à cette visite…</translation>
    </message>
    <message>
        <source>&amp;Take this photo out of the visit</source>
        <translation>&amp;Retirer cette photo de la visite</translation>
    </message>
    <message>
        <source>&amp;Next photo of this visit</source>
        <translation>Photo &amp;suivante de cette visite</translation>
    </message>
    <message>
        <source>&amp;Save report as PDF…</source>
        <translation>&amp;Enregistrer le rapport en PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo of this visit</source>
        <translation>Photo pré&amp;cédente de cette visite</translation>
    </message>
    <message>
        <source>&amp;Assess</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>What &amp;I find at the bedside</source>
        <translation>Ce que j’&amp;observe au chevet</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Measure the wound</source>
        <translation>&amp;Mesurer la plaie</translation>
    </message>
    <message>
        <source>Done m&amp;easuring</source>
        <translation>M&amp;esure terminée</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Constatation &amp;suivante</translation>
    </message>
    <message>
        <source>P&amp;revious finding</source>
        <translation>Constatation &amp;précédente</translation>
    </message>
    <message>
        <source>I &amp;see this, too</source>
        <translation>Je le vois &amp;aussi</translation>
    </message>
    <message>
        <source>I &amp;do not see this</source>
        <translation>Je ne le &amp;vois pas</translation>
    </message>
    <message>
        <source>I am not sure of t&amp;his</source>
        <translation>J’ai un &amp;doute</translation>
    </message>
    <message>
        <source>Add a re&amp;gion…</source>
        <translation>Nouvelle &amp;région…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Dé&amp;faire</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>Check the e&amp;vidence</source>
        <translation>Vérifier les &amp;indices</translation>
    </message>
    <message>
        <source>Show &amp;what the answer leans on</source>
        <translation>Montrer &amp;sur quoi repose la réponse</translation>
    </message>
    <message>
        <source>&amp;Load the model again</source>
        <translation>&amp;Recharger le modèle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>Ajuster à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille r&amp;éelle</translation>
    </message>
    <message>
        <source>Show &amp;highlights</source>
        <translation>Montrer les re&amp;pères</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Rappor&amp;t…</translation>
    </message>
    <message>
        <source>&amp;FHIR document…</source>
        <translation>Document &amp;FHIR…</translation>
    </message>
    <message>
        <source>&amp;DICOM files…</source>
        <translation>Fichiers &amp;DICOM…</translation>
    </message>
    <message>
        <source>Report of the co&amp;urse…</source>
        <translation>Rapport de l’é&amp;volution…</translation>
    </message>
    <message>
        <source>Sen&amp;d to another system…</source>
        <translation>Env&amp;oyer à un autre système…</translation>
    </message>
    <message>
        <source>Sent to other s&amp;ystems…</source>
        <translation>Envoyé à d’au&amp;tres systèmes…</translation>
    </message>
    <message>
        <source>Ca&amp;libration cards…</source>
        <translation>Cartes d’étalo&amp;nnage…</translation>
    </message>
    <message>
        <source>Save for another s&amp;ystem</source>
        <translation>Enregistrer pour un autre s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;What the model cannot do</source>
        <translation>Ce que le modèle ne peut &amp;pas faire</translation>
    </message>
    <message>
        <source>About this &amp;model…</source>
        <translation>À propos de ce &amp;modèle…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About woundapp</source>
        <translation>À pr&amp;opos de woundapp</translation>
    </message>
    <message>
        <source>&amp;Yours first, then the model&apos;s</source>
        <translation>&amp;Le vôtre d’abord, puis celui du modèle</translation>
    </message>
    <message>
        <source>The &amp;model&apos;s first, then yours</source>
        <translation>Celui du &amp;modèle d’abord, puis le vôtre</translation>
    </message>
    <message>
        <source>&amp;Only the model&apos;s</source>
        <translation>&amp;Seulement celui du modèle</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Re&amp;fer to a specialist…</source>
        <translation>Adresser à un spéc&amp;ialiste…</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <translation>Aller à la page d’&amp;accueil</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation>Re&amp;chercher un patient</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nouveau patient…</translation>
    </message>
    <message>
        <source>Ne&amp;w wound…</source>
        <translation>Nouvelle &amp;plaie…</translation>
    </message>
    <message>
        <source>Enter a tr&amp;eatment…</source>
        <translation>A&amp;jouter un traitement…</translation>
    </message>
    <message>
        <source>&amp;Correct what is entered…</source>
        <translation>Corri&amp;ger la saisie…</translation>
    </message>
    <message>
        <source>Correct t&amp;he time…</source>
        <translation>Corriger l’&amp;heure…</translation>
    </message>
    <message>
        <source>Compare two &amp;visits…</source>
        <translation>Co&amp;mparer deux visites…</translation>
    </message>
    <message>
        <source>Patient&apos;s c&amp;onsent…</source>
        <translation>Consentement du pat&amp;ient…</translation>
    </message>
    <message>
        <source>Co&amp;py for the patient…</source>
        <translation>Copie po&amp;ur le patient…</translation>
    </message>
    <message>
        <source>Entered &amp;twice?…</source>
        <translation>Saisi &amp;deux fois ?…</translation>
    </message>
    <message>
        <source>For&amp;get this patient…</source>
        <translation>E&amp;ffacer ce patient…</translation>
    </message>
    <message>
        <source>F&amp;ile in the records</source>
        <translation>Classer dans les dossier&amp;s</translation>
    </message>
    <message>
        <source>&amp;Another wound is in this photo, too…</source>
        <translation>Il &amp;y a une autre plaie sur cette photo…</translation>
    </message>
    <message>
        <source>Keep &amp;records of patients…</source>
        <translation>T&amp;enir des dossiers de patients…</translation>
    </message>
    <message>
        <source>&amp;Unlock the records</source>
        <translation>Déverrouiller &amp;les dossiers</translation>
    </message>
    <message>
        <source>&amp;Lock the records</source>
        <translation>&amp;Verrouiller les dossiers</translation>
    </message>
    <message>
        <source>&amp;My access to the records…</source>
        <translation>Mon accès au&amp;x dossiers…</translation>
    </message>
    <message>
        <source>&amp;Agreement with the model</source>
        <translation>&amp;Accord avec le modèle</translation>
    </message>
    <message>
        <source>Export a &amp;labelled set…</source>
        <translation>Exporter un &amp;jeu annoté…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>&amp;Exporter tout…</translation>
    </message>
    <message>
        <source>&amp;Users…</source>
        <translation>&amp;Utilisateurs…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>B&amp;ring records back from a backup…</source>
        <translation>&amp;Rétablir les dossiers depuis une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Clinique</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Évaluation</translation>
    </message>
    <message>
        <source>&amp;Whose judgement comes first</source>
        <translation>&amp;Quel jugement vient en premier</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>C&amp;onstatations</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>The daily backup was made: {moment}.</source>
        <translation>La sauvegarde quotidienne a été faite&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>The last backup is older than three days, and its folder {folder} is not there. Plug the stick in.</source>
        <translation>La dernière sauvegarde a plus de trois jours, et son dossier {folder} n’est pas là. Branchez la clé USB.</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement with the model</source>
        <translation>Accord avec le modèle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>A clinician or an administrator can see this.</source>
        <translation>Un clinicien ou un administrateur peut voir cela.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Agreement means that a person and the model say the same of a wound; it does not say who of them is right.</source>
        <translation>L’accord signifie qu’une personne et le modèle disent la même chose d’une plaie&#xa0;; il ne dit pas qui a raison.</translation>
    </message>
    <message>
        <source>Status of the wound</source>
        <translation>État de la plaie</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Agreement on the status by month; the table below says the same</source>
        <translation>Accord sur l’état par mois&#xa0;; le tableau ci-dessous dit la même chose</translation>
    </message>
    <message>
        <source>A ring is a month of fewer than {count} reviews.</source>
        <translation>Un anneau est un mois de moins de {count} revues.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Agreement on the status by month</source>
        <translation>Accord sur l’état par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>Agreement by sign</source>
        <translation>Accord par signe</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Model only</source>
        <translation>Modèle seul</translation>
    </message>
    <message>
        <source>User only</source>
        <translation>Utilisateur seul</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Agreement by user</source>
        <translation>Accord par utilisateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>On the status</source>
        <translation>Sur l’état</translation>
    </message>
    <message>
        <source>On signs</source>
        <translation>Sur les signes</translation>
    </message>
    <message>
        <source>Status by month</source>
        <translation>État par mois</translation>
    </message>
    <message>
        <source>By sign</source>
        <translation>Par signe</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>In this time nobody reviewed what a model said.</source>
        <translation>Pendant cette période, personne n’a revu ce qu’un modèle a dit.</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 revue</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} revues</translation>
    </message>
    <message>
        <source>Out of all places where the model or the user sees a sign.</source>
        <translation>Sur tous les endroits où le modèle ou l’utilisateur voit un signe.</translation>
    </message>
    <message>
        <source>What was reviewed is from: {models}.</source>
        <translation>Ce qui a été revu vient de&#xa0;: {models}.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa cannot be given: all say the same one status.</source>
        <translation>Le kappa de Cohen ne peut pas être donné&#xa0;: tous disent le même état.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa:.2f}: 1 is the same every time, 0 is as by chance.</source>
        <translation>Kappa de Cohen {kappa:.2f}&#xa0;: 1 est chaque fois pareil, 0 est comme au hasard.</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high} %</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>Type, or click on the picture</source>
        <translation>Tapez ou cliquez sur l’image</translation>
    </message>
    <message>
        <source>Not on the picture. It is kept as you typed it.</source>
        <translation>Pas sur l’image. Il est gardé comme vous l’avez tapé.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Photos have arrived in the watched folder: {count}.</source>
        <translation>Des photos sont arrivées dans le dossier surveillé&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Sh&amp;ow them</source>
        <translation>Les m&amp;ontrer</translation>
    </message>
</context>
<context>
    <name>Attempt</name>
    <message>
        <source>Working on it</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Too many wrong attempts. The next one is possible in {seconds} s.</source>
        <translation>Trop d’essais faux. Le prochain est possible dans {seconds} s.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>il y a {days} jours</translation>
    </message>
    <message>
        <source>{hours} hours ago</source>
        <translation>il y a {hours} heures</translation>
    </message>
    <message>
        <source>less than two hours ago</source>
        <translation>il y a moins de deux heures</translation>
    </message>
    <message>
        <source>The last backup was made {old}, on {moment}.</source>
        <translation>La dernière sauvegarde a été faite {old}, le {moment}.</translation>
    </message>
    <message>
        <source>The backup is brought back. Unlock the records to go on.</source>
        <translation>La sauvegarde est restaurée. Déverrouillez les dossiers pour continuer.</translation>
    </message>
    <message>
        <source>The records that were there are in the folder {name}, beside the new ones.</source>
        <translation>Les dossiers qui étaient là sont dans le dossier {name}, à côté des nouveaux.</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder or the stick for backups</source>
        <translation>Choisir le dossier ou la clé USB des sauvegardes</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Sauvegardes dans ce dossier</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Sauvegarder mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Bring &amp;back the chosen one…</source>
        <translation>&amp;Restaurer celle choisie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A backup is a copy of all records, encrypted like these. Keep it on a stick or a disk that is not in this computer. Older ones are thinned out by themselves.</source>
        <translation>Une sauvegarde est une copie de tous les dossiers, chiffrée comme eux. Gardez-la sur une clé USB ou un disque qui n’est pas dans cet ordinateur. Les plus anciennes sont éclaircies d’elles-mêmes.</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Aucun dossier n’est encore choisi.</translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder or a stick first.</source>
        <translation>Il n’y a pas encore de sauvegarde. Choisissez d’abord un dossier ou une clé USB.</translation>
    </message>
    <message>
        <source>This folder is not there. Is the stick plugged in? {last}</source>
        <translation>Ce dossier n’est pas là. La clé USB est-elle branchée&#xa0;? {last}</translation>
    </message>
    <message>
        <source>{last} Make one now.</source>
        <translation>{last} Faites-en une maintenant.</translation>
    </message>
    <message>
        <source>The folder or the stick for backups</source>
        <translation>Le dossier ou la clé USB des sauvegardes</translation>
    </message>
    <message>
        <source>No backup was made: the folder is not there. Plug in the stick and try again.</source>
        <translation>Aucune sauvegarde n’a été faite&#xa0;: le dossier n’est pas là. Branchez la clé USB et réessayez.</translation>
    </message>
    <message>
        <source>The records are copied, and the copy is checked…</source>
        <translation>Les dossiers sont copiés, et la copie est vérifiée…</translation>
    </message>
    <message>
        <source>The backup is made. It was checked and is whole.</source>
        <translation>La sauvegarde est faite. Elle a été vérifiée et est entière.</translation>
    </message>
    <message>
        <source>Bring back the backup of {moment}?</source>
        <translation>Restaurer la sauvegarde du {moment}&#xa0;?</translation>
    </message>
    <message>
        <source>What was recorded after it is not in it. The present records are not deleted: they are put aside, beside the records. Then the program is locked.</source>
        <translation>Ce qui a été noté après elle n’y est pas. Les dossiers actuels ne sont pas supprimés&#xa0;: ils sont mis de côté, près des dossiers. Ensuite, le programme est verrouillé.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>La &amp;restaurer</translation>
    </message>
    <message>
        <source>The backup is checked, and takes the place of the records…</source>
        <translation>La sauvegarde est vérifiée et prend la place des dossiers…</translation>
    </message>
</context>
<context>
    <name>Bedside</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>BedsidePanel</name>
    <message>
        <source>Findings at the bedside</source>
        <translation>Constatations au chevet</translation>
    </message>
    <message>
        <source>What do you find?</source>
        <translation>Que constatez-vous ?</translation>
    </message>
    <message>
        <source>Y for yes, N for no; what you leave at “?” counts as not asked.</source>
        <translation>O pour oui, N pour non ; ce que vous laissez à « ? » compte comme non demandé.</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Signes de danger</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <source>What you feel, smell and ask</source>
        <translation>Ce que vous palpez, sentez et demandez</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Par rapport à avant</translation>
    </message>
    <message>
        <source>More about the wound</source>
        <translation>Plus sur la plaie</translation>
    </message>
    <message>
        <source>Foot of a person with diabetes</source>
        <translation>Pied d’une personne diabétique</translation>
    </message>
    <message>
        <source>How much exudate</source>
        <translation>Quantité d’exsudat</translation>
    </message>
    <message>
        <source>Kind of exudate</source>
        <translation>Type d’exsudat</translation>
    </message>
    <message>
        <source>This photo shows how far 0.5 cm and 2 cm reach from the edge: choose “Measure the wound”.</source>
        <translation>Cette photo montre jusqu’où vont 0,5 cm et 2 cm depuis le bord&#xa0;: choisissez «&#xa0;Mesurer la plaie&#xa0;».</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>&amp;Tout effacer</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Aucun des autres</translation>
    </message>
    <message>
        <source>{group}: none of the others</source>
        <translation>{group} : aucun des autres</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Picture of the body</source>
        <translation>Image du corps</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Devant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pieds</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Plantes</translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Taille d’image</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Tourner l’image</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Inverser l’image en miroir</translation>
    </message>
    <message>
        <source>For a camera that exchanges left and right</source>
        <translation>Pour un appareil qui échange la gauche et la droite</translation>
    </message>
    <message>
        <source>Show the last photo over it</source>
        <translation>Montrer la dernière photo par-dessus</translation>
    </message>
    <message>
        <source>How much of the last photo is seen</source>
        <translation>Part visible de la dernière photo</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>La plus grande</translation>
    </message>
    <message>
        <source>Turn the picture; now by {degrees} degrees</source>
        <translation>Tourner l’image&#xa0;; maintenant de {degrees} degrés</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>The photo is taken. Enter uses it, Backspace retakes it.</source>
        <translation>La photo est prise. Entrée l’utilise, Retour arrière la reprend.</translation>
    </message>
    <message>
        <source>Leave without the photos?</source>
        <translation>Partir sans les photos&#xa0;?</translation>
    </message>
    <message>
        <source>The photos that you just took are not kept anywhere.</source>
        <translation>Les photos que vous venez de prendre ne sont gardées nulle part.</translation>
    </message>
    <message>
        <source>&amp;Leave without them</source>
        <translation>&amp;Partir sans elles</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The calibration card was found, and its print has been checked.</source>
        <translation>La carte d’étalonnage a été trouvée, et son impression a été vérifiée.</translation>
    </message>
    <message>
        <source>The calibration card was found, but its print is not checked, so the figures are less certain. Measure the line on its sheet with a ruler, and enter it in the settings.</source>
        <translation>La carte d’étalonnage a été trouvée, mais son impression n’est pas vérifiée&#xa0;: les chiffres sont donc moins sûrs. Mesurez la ligne de sa feuille à la règle et saisissez-la dans les réglages.</translation>
    </message>
    <message>
        <source>No centimetres are shown, but outlines and tissue work all the same.</source>
        <translation>Aucun centimètre n’est affiché, mais les contours et les tissus fonctionnent tout de même.</translation>
    </message>
    <message>
        <source>There is no calibration card in this photo. For centimetres, lay the card beside the wound, and take the photo again.</source>
        <translation>Il n’y a pas de carte d’étalonnage sur cette photo. Pour des centimètres, posez la carte à côté de la plaie et reprenez la photo.</translation>
    </message>
    <message>
        <source>A part of the card is covered, cut off or in glare. Take the photo again with the whole card in it.</source>
        <translation>Une partie de la carte est couverte, coupée ou dans un reflet. Reprenez la photo avec la carte entière.</translation>
    </message>
    <message>
        <source>There is more than one calibration card in the photo. Take it again with one of them.</source>
        <translation>Il y a plus d’une carte d’étalonnage sur la photo. Reprenez-la avec une seule.</translation>
    </message>
    <message>
        <source>The photo is mirrored: left and right are exchanged. Switch that off in the camera, and take the photo again.</source>
        <translation>La photo est en miroir&#xa0;: gauche et droite sont échangées. Désactivez cela dans l’appareil et reprenez la photo.</translation>
    </message>
    <message>
        <source>The card is bent, so the figures are less certain. Lay it flat, and take the photo again.</source>
        <translation>La carte est courbée&#xa0;: les chiffres sont donc moins sûrs. Posez-la à plat et reprenez la photo.</translation>
    </message>
    <message>
        <source>The card is too small in the photo. Go closer, and take the photo again.</source>
        <translation>La carte est trop petite sur la photo. Approchez-vous et reprenez la photo.</translation>
    </message>
    <message>
        <source>The photo was taken from the side. Hold the camera straight over the wound, and take it again.</source>
        <translation>La photo a été prise de côté. Tenez l’appareil droit au-dessus de la plaie et reprenez-la.</translation>
    </message>
    <message>
        <source>The card is not sharp. Hold the camera still, and take the photo again.</source>
        <translation>La carte n’est pas nette. Tenez l’appareil immobile et reprenez la photo.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>No patient chosen</source>
        <translation>Aucun patient choisi</translation>
    </message>
    <message>
        <source>Changed, not filed yet</source>
        <translation>Modifié, pas encore classé</translation>
    </message>
    <message>
        <source>In the records: {moment}</source>
        <translation>Dans les dossiers&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Not in the records yet</source>
        <translation>Pas encore dans les dossiers</translation>
    </message>
    <message>
        <source>Not in the records yet. Your own judgement is open.</source>
        <translation>Pas encore dans les dossiers. Votre propre jugement reste ouvert.</translation>
    </message>
    <message>
        <source>Taken {moment}.</source>
        <translation>Prise le {moment}.</translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Certificate to sign reports with</source>
        <translation>Certificat pour signer les rapports</translation>
    </message>
    <message>
        <source>None. Reports are not signed.</source>
        <translation>Aucun. Les rapports ne sont pas signés.</translation>
    </message>
    <message>
        <source>The certificate of the clinic, with its key</source>
        <translation>Le certificat de l’établissement, avec sa clé</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificats ({patterns})</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Phrase de passe du certificat</translation>
    </message>
    <message>
        <source>&amp;Use this certificate</source>
        <translation>&amp;Utiliser ce certificat</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time that a report is signed.</source>
        <translation>La phrase de passe est demandée chaque fois qu’un rapport est signé.</translation>
    </message>
    <message>
        <source>{name}, valid until {day}</source>
        <translation>{name}, valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>“{file}” is chosen. Type its passphrase.</source>
        <translation>«&#xa0;{file}&#xa0;» est choisi. Tapez sa phrase de passe.</translation>
    </message>
    <message>
        <source>The certificate could not be removed. Check that the folder can be written to.</source>
        <translation>Le certificat n’a pas pu être retiré. Vérifiez qu’on peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Sign no reports any more?</source>
        <translation>Ne plus signer de rapports&#xa0;?</translation>
    </message>
    <message>
        <source>The program&apos;s copy of the certificate is deleted. The file it came from stays.</source>
        <translation>La copie du certificat que garde le programme est supprimée. Le fichier d’où elle vient reste.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Since the last visit</source>
        <translation>Depuis la dernière visite</translation>
    </message>
</context>
<context>
    <name>ChangeFigures</name>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Tissue, as the nurse confirmed it</source>
        <translation>Tissus, confirmés par l’infirmière ou l’infirmier</translation>
    </message>
    <message>
        <source>{tissue}: {before} → {now}</source>
        <translation>{tissue}&#xa0;: {before} → {now}</translation>
    </message>
</context>
<context>
    <name>ChooseWoundDialog</name>
    <message>
        <source>Whose wound is this?</source>
        <translation>À qui est cette plaie&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nouveau patient…</translation>
    </message>
    <message>
        <source>New &amp;wound…</source>
        <translation>&amp;Nouvelle plaie…</translation>
    </message>
    <message>
        <source>&amp;Another patient</source>
        <translation>Un &amp;autre patient</translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <source>very light, always burns, never tans</source>
        <translation>très claire, brûle toujours, ne bronze jamais</translation>
    </message>
    <message>
        <source>light, burns easily, tans a little</source>
        <translation>claire, brûle facilement, bronze un peu</translation>
    </message>
    <message>
        <source>light brown, burns at times, tans slowly</source>
        <translation>mate claire, brûle parfois, bronze lentement</translation>
    </message>
    <message>
        <source>brown, burns little, always tans</source>
        <translation>mate, brûle peu, bronze toujours</translation>
    </message>
    <message>
        <source>dark brown, rarely burns</source>
        <translation>brune foncée, brûle rarement</translation>
    </message>
    <message>
        <source>deep brown to black, never burns</source>
        <translation>brune très foncée à noire, ne brûle jamais</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Infirmier ou infirmière</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clinicien ou clinicienne</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>{length} of {whole} letters and digits.</source>
        <translation>{length} sur {whole} lettres et chiffres.</translation>
    </message>
    <message>
        <source>A letter is wrong, or there is one too many. Compare it with the print, group by group.</source>
        <translation>Une lettre est fausse, ou il y en a une de trop. Comparez avec l’imprimé, groupe par groupe.</translation>
    </message>
    <message>
        <source>The code is complete.</source>
        <translation>Le code est complet.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Earlier visit</source>
        <translation>Visite précédente</translation>
    </message>
    <message>
        <source>Later visit</source>
        <translation>Visite suivante</translation>
    </message>
    <message>
        <source>The &amp;other one</source>
        <translation>L’a&amp;utre</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Op&amp;en the visit and enter this</source>
        <translation>Ouvrir la visit&amp;e et noter cela</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>S&amp;wipe</source>
        <translation>&amp;Balayer</translation>
    </message>
    <message>
        <source>In &amp;turns</source>
        <translation>À &amp;tour de rôle</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>How much of the earlier photo is seen</source>
        <translation>Part visible de la photo précédente</translation>
    </message>
    <message>
        <source>The photos are being opened…</source>
        <translation>Ouverture des photos…</translation>
    </message>
    <message>
        <source>The photos are being laid over each other…</source>
        <translation>Superposition des photos…</translation>
    </message>
    <message>
        <source>How the two photos lie over each other could not be found out. They are shown side by side only.</source>
        <translation>On n’a pas pu déterminer comment les deux photos se superposent. Elles sont montrées seulement côte à côte.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Correct consent</source>
        <translation>Corriger le consentement</translation>
    </message>
    <message>
        <source>What does the patient allow?</source>
        <translation>Qu’est-ce que le patient permet&#xa0;?</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Photos may be kept for the patient&apos;s own treatment.</source>
        <translation>Les photos peuvent être gardées pour le traitement du patient.</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Photos may be shown to learners, without a name.</source>
        <translation>Les photos peuvent être montrées à des personnes en formation, sans nom.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Photos and findings may be used for research, without a name.</source>
        <translation>Les photos et les constatations peuvent servir à la recherche, sans nom.</translation>
    </message>
    <message>
        <source>From what day on?</source>
        <translation>À partir de quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>Write the day that this was said or signed.</source>
        <translation>Écrivez le jour où cela a été dit ou signé.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>CoursePlots</name>
    <message>
        <source>Area in cm²</source>
        <translation>Surface en cm²</translation>
    </message>
    <message>
        <source>Length and width in cm</source>
        <translation>Longueur et largeur en cm</translation>
    </message>
    <message>
        <source>Tissue in %</source>
        <translation>Tissus en %</translation>
    </message>
    <message>
        <source>The model: probability of infection</source>
        <translation>Le modèle&#xa0;: probabilité d’infection</translation>
    </message>
    <message>
        <source>the bar is the uncertainty</source>
        <translation>la barre est l’incertitude</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Infirmier ou infirmière</translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>En &amp;tableaux</translation>
    </message>
    <message>
        <source>Show the course as tables</source>
        <translation>Montrer l’évolution en tableaux</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>This is no day. Write day, month and year, such as {example}.</source>
        <translation>Ce n’est pas un jour. Écrivez le jour, le mois et l’année, par exemple {example}.</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>&amp;File in the records</source>
        <translation>&amp;Classer dans les dossiers</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>ErrorDialogs</name>
    <message>
        <source>Your photo and your saved reports are unchanged, and you can go on. If it happens again, close and start the program. Its log, which names no patient, is in the folder {folder}.</source>
        <translation>Votre photo et vos rapports enregistrés sont inchangés, et vous pouvez continuer. Si cela se reproduit, fermez le programme et relancez-le. Son journal, qui ne nomme aucun patient, est dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose n’a pas fonctionné</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <translation>Cette photo ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>Le modèle ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>Le modèle n’a pas donné de réponse</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Les réglages ne peuvent pas être utilisés</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Correct what was done</source>
        <translation>Corriger ce qui a été fait</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Qu’est-ce qui a été fait&#xa0;?</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore dit</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Dites ce qui a été fait.</translation>
    </message>
    <message>
        <source>On what day?</source>
        <translation>Quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>Write the day that it was done.</source>
        <translation>Écrivez le jour où cela a été fait.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>such as: flucloxacillin 500 mg, 4 a day</source>
        <translation>par exemple&#xa0;: cloxacilline 500 mg, 4 par jour</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>EverythingDialog</name>
    <message>
        <source>A copy of all that is kept of {name}</source>
        <translation>Une copie de tout ce qui est gardé sur {name}</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>One ZIP file with the photos and with every version of every entry, as JSON, and a text that explains it. A patient has the right to such a copy.</source>
        <translation>Un fichier ZIP avec les photos et chaque version de chaque entrée, en JSON, et un texte qui l’explique. Un patient a droit à une telle copie.</translation>
    </message>
    <message>
        <source>One ZIP file with all photos and with every version of every entry, as JSON, and a text that explains it. To be safe from loss make a backup instead: it is encrypted.</source>
        <translation>Un fichier ZIP avec toutes les photos et chaque version de chaque entrée, en JSON, et un texte qui l’explique. Pour être à l’abri d’une perte, faites plutôt une sauvegarde&#xa0;: elle est chiffrée.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever gets hold of it can read the names and see the photos.</source>
        <translation>Le fichier n’est pas chiffré. Qui le reçoit peut lire les noms et voir les photos.</translation>
    </message>
    <message>
        <source>I keep the file where nobody reads it who must not</source>
        <translation>Je garde le fichier là où personne ne le lit sans y être autorisé</translation>
    </message>
    <message>
        <source>And I delete it when it is no longer needed.</source>
        <translation>Et je le supprime quand il n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>All of it is in {name}, which is not encrypted. Photos in it: {count}.</source>
        <translation>Tout est dans {name}, qui n’est pas chiffré. Photos dedans&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The file is written…</source>
        <translation>Le fichier est écrit…</translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Which sign do you see?</source>
        <translation>Quel signe voyez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Save as FHIR</source>
        <translation>Enregistrer en FHIR</translation>
    </message>
    <message>
        <source>FHIR documents (*.json)</source>
        <translation>Documents FHIR (*.json)</translation>
    </message>
    <message>
        <source>Where the folder of DICOM files is made</source>
        <translation>Où le dossier des fichiers DICOM est créé</translation>
    </message>
    <message>
        <source>The file is written…</source>
        <translation>Le fichier est écrit…</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted: whoever has it can read it.</source>
        <translation>Enregistré sous {name}. Il n’est pas chiffré&#xa0;: qui l’a peut le lire.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FhirServerForm</name>
    <message>
        <source>FHIR server</source>
        <translation>Serveur FHIR</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>such as: https://fhir.hospital.org/r4</source>
        <translation>par exemple&#xa0;: https://fhir.hospital.org/r4</translation>
    </message>
    <message>
        <source>Allow it without encryption</source>
        <translation>La permettre sans chiffrement</translation>
    </message>
    <message>
        <source>Only where nobody else is in the network between here and there.</source>
        <translation>Seulement là où personne d’autre n’est sur le réseau entre ici et là-bas.</translation>
    </message>
    <message>
        <source>How it knows you</source>
        <translation>Comment il vous reconnaît</translation>
    </message>
    <message>
        <source>It asks for nothing</source>
        <translation>Il ne demande rien</translation>
    </message>
    <message>
        <source>By a user&apos;s name and a password</source>
        <translation>Par un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>By a token</source>
        <translation>Par un jeton</translation>
    </message>
    <message>
        <source>User&apos;s name there</source>
        <translation>Nom d’utilisateur là-bas</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>One is kept, and not shown. Leave this empty to go on with it.</source>
        <translation>Il y en a un de gardé, qui n’est pas montré. Laissez vide pour continuer avec lui.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>The photo is filed for this wound already. Choose another wound.</source>
        <translation>La photo est déjà classée pour cette plaie. Choisissez une autre plaie.</translation>
    </message>
    <message>
        <source>evidence checked</source>
        <translation>vérification faite</translation>
    </message>
    <message>
        <source>Filed: {patient}, {place}.</source>
        <translation>Classé&#xa0;: {patient}, {place}.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Not located: the model gave no place on the photo.</source>
        <translation>Sans endroit&#xa0;: le modèle n’a donné aucun endroit sur la photo.</translation>
    </message>
</context>
<context>
    <name>FindingButton</name>
    <message>
        <source>Finding {number} of {total}: {sign}</source>
        <translation>Constatation {number} sur {total}&#xa0;: {sign}</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>{day}: {shares}</source>
        <translation>{day}&#xa0;: {shares}</translation>
    </message>
    <message>
        <source>The model, last on {day}: {status}{percent}.</source>
        <translation>Le modèle, la dernière fois le {day}&#xa0;: {status}{percent}.</translation>
    </message>
    <message>
        <source>{count} of {total} visits: {status}.</source>
        <translation>{count} visites sur {total}&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>Tissus</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Infirmier ou infirmière</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} le {day}</translation>
    </message>
    <message>
        <source>{name}: {first}, {last}; {count} values.</source>
        <translation>{name}&#xa0;: {first}, {last}&#xa0;; {count} valeurs.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget this patient</source>
        <translation>Effacer ce patient</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Effacer pour toujours</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>&amp;Enregistrer l’attestation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name to go on</source>
        <translation>Tapez le nom du patient pour continuer</translation>
    </message>
    <message>
        <source>All wounds, visits and photos, and what was said of them, are taken out of the records and overwritten. This cannot be undone.</source>
        <translation>Toutes les plaies, visites et photos, et ce qui en a été dit, sont retirés des dossiers et écrasés. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>An entry without a name stays in the audit trail. Reports that were saved, and backups that were made before, are not touched: look for them where they are kept.</source>
        <translation>Une entrée sans nom reste dans le journal d’audit. Les rapports enregistrés et les sauvegardes déjà faites ne sont pas touchés&#xa0;: cherchez-les là où ils sont gardés.</translation>
    </message>
    <message>
        <source>The patient is taken out of the records…</source>
        <translation>Le patient est retiré des dossiers…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The patient is forgotten. The certificate can be saved only now.</source>
        <translation>Le patient est effacé. L’attestation ne peut être enregistrée que maintenant.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez tapé est de nouveau là.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Return)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Ce que vous avez tapé n’est pas enregistré.</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Perdre</translation>
    </message>
    <message>
        <source>Why is this changed?</source>
        <translation>Pourquoi ce changement&#xa0;?</translation>
    </message>
    <message>
        <source>Say in a few words why this is changed.</source>
        <translation>Dites en quelques mots pourquoi cela change.</translation>
    </message>
    <message>
        <source>such as: typed wrongly</source>
        <translation>par exemple&#xa0;: faute de frappe</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Rien n’a été trouvé. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>Aide&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>HidingDialog</name>
    <message>
        <source>Hide parts of the photos</source>
        <translation>Cacher des parties des photos</translation>
    </message>
    <message>
        <source>Draw with the mouse over a face, a tattoo or a label: it becomes black for good. With keys: add a rectangle, move it with Alt and the arrows, resize it with Alt, Shift and the arrows.</source>
        <translation>Tracez à la souris sur un visage, un tatouage ou une étiquette&#xa0;: la partie devient noire pour toujours. Au clavier&#xa0;: ajoutez un rectangle, déplacez-le avec Alt et les flèches, redimensionnez-le avec Alt, Maj et les flèches.</translation>
    </message>
    <message>
        <source>P&amp;revious photo</source>
        <translation>Photo p&amp;récédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Add a rectangle</source>
        <translation>&amp;Ajouter un rectangle</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Hide the &amp;writing</source>
        <translation>Cacher l’&amp;écriture</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Photo {number} of {count}: {day}</source>
        <translation>Photo {number} sur {count}&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Something seems to be written in this photo. It may be a name.</source>
        <translation>Quelque chose semble écrit sur cette photo. Ce peut être un nom.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Caché.</translation>
    </message>
    <message>
        <source>The writing that was found is hidden. Look whether there is more.</source>
        <translation>L’écriture trouvée est cachée. Regardez s’il y en a d’autre.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Too dark. Bring more light.</source>
        <translation>Trop sombre. Ajoutez de la lumière.</translation>
    </message>
    <message>
        <source>Too bright. Move the light away.</source>
        <translation>Trop clair. Éloignez la lumière.</translation>
    </message>
    <message>
        <source>Bring the wound into the middle.</source>
        <translation>Placez la plaie au milieu.</translation>
    </message>
    <message>
        <source>Move closer.</source>
        <translation>Approchez-vous.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Ne bougez pas.</translation>
    </message>
    <message>
        <source>Not sharp. Let the camera focus, or move back a little.</source>
        <translation>Pas net. Laissez l’appareil faire la mise au point ou reculez un peu.</translation>
    </message>
    <message>
        <source>Light is reflected. Tilt the camera a little.</source>
        <translation>Il y a un reflet. Inclinez un peu l’appareil.</translation>
    </message>
    <message>
        <source>Few pixels. Choose a larger picture size.</source>
        <translation>Peu de pixels. Choisissez une image plus grande.</translation>
    </message>
    <message>
        <source>No calibration card in view. Without it nothing is measured.</source>
        <translation>Aucune carte d’étalonnage en vue. Sans elle, rien n’est mesuré.</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Ready. Take the photo.</source>
        <translation>Prêt. Prenez la photo.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>L’appareil photo démarre…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Photos of a camera</source>
        <translation>Photos d’un appareil</translation>
    </message>
    <message>
        <source>Photos, the latest first</source>
        <translation>Photos, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Un autre &amp;dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>ne peut pas être montré</translation>
    </message>
    <message>
        <source>Of one visit there can be {most} photos. Choose fewer.</source>
        <translation>D’une visite, il peut y avoir {most} photos. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>&amp;Use the chosen photos ({count})</source>
        <translation>&amp;Utiliser les photos choisies ({count})</translation>
    </message>
    <message>
        <source>Where are the photos?</source>
        <translation>Où sont les photos&#xa0;?</translation>
    </message>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>Il n’y a pas de photo dans ce dossier.</translation>
    </message>
    <message>
        <source>Older photos that are not listed: {count}.</source>
        <translation>Photos plus anciennes, non listées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count} raw files, which only a photo program opens.</source>
        <translation>Laissés de côté&#xa0;: {count} fichiers RAW, que seul un programme de photo ouvre.</translation>
    </message>
    <message>
        <source>Left out: {count} videos.</source>
        <translation>Laissées de côté&#xa0;: {count} vidéos.</translation>
    </message>
    <message>
        <source>Folders that could not be read: {count}.</source>
        <translation>Dossiers qui n’ont pas pu être lus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Choose the photos of one visit.</source>
        <translation>Choisissez les photos d’une visite.</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation>enregistrée le {moment}</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Your own judgement</source>
        <translation>Votre propre jugement</translation>
    </message>
    <message>
        <source>Your judgement: {status}</source>
        <translation>Votre jugement&#xa0;: {status}</translation>
    </message>
    <message>
        <source>It differs from the model&apos;s. Why?</source>
        <translation>Il diffère de celui du modèle. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why your judgement differs from the model&apos;s</source>
        <translation>Pourquoi votre jugement diffère de celui du modèle</translation>
    </message>
</context>
<context>
    <name>KeptPhotos</name>
    <message>
        <source>Photos that you keep</source>
        <translation>Photos que vous gardez</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Photo {number}</translation>
    </message>
    <message>
        <source>Remove photo {number}</source>
        <translation>Retirer la photo {number}</translation>
    </message>
</context>
<context>
    <name>LabelledSetDialog</name>
    <message>
        <source>Export a labelled set</source>
        <translation>Exporter un jeu annoté</translation>
    </message>
    <message>
        <source>Also photos in which something is written</source>
        <translation>Aussi les photos où quelque chose est écrit</translation>
    </message>
    <message>
        <source>A ruler says nothing of the patient, a label may name her. Without this they are left out.</source>
        <translation>Une règle ne dit rien du patient, une étiquette peut le nommer. Sans cela, elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>For training and measuring models: the photos that were reviewed as infected or not infected, of patients whose consent allows research, with the signs that were seen. Names, identifiers, days and the photos&apos; own metadata are left out.</source>
        <translation>Pour entraîner et mesurer des modèles&#xa0;: les photos revues comme infectées ou non infectées, de patients dont le consentement permet la recherche, avec les signes vus. Les noms, identifiants, jours et métadonnées propres aux photos sont laissés de côté.</translation>
    </message>
    <message>
        <source>A photo can still show who it is of: a face, a tattoo, a label. Look at every photo before you pass the set on.</source>
        <translation>Une photo peut tout de même montrer de qui elle est&#xa0;: un visage, un tatouage, une étiquette. Regardez chaque photo avant de transmettre le jeu.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>Where the folder of the set is made</source>
        <translation>Où le dossier du jeu est créé</translation>
    </message>
    <message>
        <source>The photos are written…</source>
        <translation>Les photos sont écrites…</translation>
    </message>
    <message>
        <source>The set is in the folder {name}. Photos in it: {count}.</source>
        <translation>Le jeu est dans le dossier {name}. Photos dedans&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Left out, because something is written in them: {count}.</source>
        <translation>Laissées de côté, car quelque chose y est écrit&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be read: {count}.</source>
        <translation>Laissées de côté, car elles ne peuvent pas être lues&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>The translation is missing or damaged, so the window is in English. Your data is safe. Install the program again.</source>
        <translation>La traduction manque ou est endommagée&#xa0;: la fenêtre est donc en anglais. Vos données sont en sécurité. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Image de l’appareil</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The records are locked.</source>
        <translation>Les dossiers sont verrouillés.</translation>
    </message>
    <message>
        <source>&amp;Assess a photo without the records</source>
        <translation>Évaluer une photo s&amp;ans les dossiers</translation>
    </message>
    <message>
        <source>&amp;Bring the records back from a backup…</source>
        <translation>&amp;Restaurer les dossiers d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Unlock the records</source>
        <translation>Déverrouiller les dossiers</translation>
    </message>
    <message>
        <source>Locked. {name}&apos;s work is kept.</source>
        <translation>Verrouillé. Le travail de {name} est gardé.</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock the records when nobody does anything for</source>
        <translation>Verrouiller les dossiers quand personne ne fait rien pendant</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Never lock them by themselves</source>
        <translation>Ne jamais verrouiller automatiquement</translation>
    </message>
    <message>
        <source>Whoever comes to this computer can read the records. Lock them yourself: Ctrl+L.</source>
        <translation>Qui vient à cet ordinateur peut lire les dossiers. Verrouillez-les vous-même&#xa0;: Ctrl+L.</translation>
    </message>
    <message>
        <source>What was begun is kept, and is there again after unlocking.</source>
        <translation>Ce qui a été commencé est gardé, et revient après le déverrouillage.</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Show &amp;more ({count})</source>
        <translation>&amp;Afficher la suite ({count})</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Another language is shown when the program is started again.</source>
        <translation>Une autre langue est affichée au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>100 %, as the system</source>
        <translation>100 %, comme le système</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The clock of this computer is behind the last entry in the records. Set it right: entries keep their order, but not their times.</source>
        <translation>L’horloge de cet ordinateur retarde sur la dernière entrée des dossiers. Mettez-la à l’heure&#xa0;: les entrées gardent leur ordre, mais pas leur heure.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Légende de la carte</translation>
    </message>
    <message>
        <source>speaks for the answer</source>
        <translation>parle pour la réponse</translation>
    </message>
    <message>
        <source>speaks against the answer</source>
        <translation>parle contre la réponse</translation>
    </message>
    <message>
        <source>What the answer leans on</source>
        <translation>Ce sur quoi la réponse s’appuie</translation>
    </message>
    <message>
        <source>The answer leans on no part of the photo</source>
        <translation>La réponse ne s’appuie sur aucune partie de la photo</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>↔ You marked where this is.</source>
        <translation>↔ Vous avez marqué où cela se trouve.</translation>
    </message>
    <message>
        <source>✓ You see this here, too.</source>
        <translation>✓ Vous le voyez aussi ici.</translation>
    </message>
    <message>
        <source>↔ You moved this.</source>
        <translation>↔ Vous l’avez déplacé.</translation>
    </message>
    <message>
        <source>✕ You do not see this. It is off the photo.</source>
        <translation>✕ Vous ne le voyez pas. Il n’est plus sur la photo.</translation>
    </message>
    <message>
        <source>+ You added this.</source>
        <translation>+ Vous l’avez ajouté.</translation>
    </message>
    <message>
        <source>? You are not sure of this.</source>
        <translation>? Vous n’en êtes pas sûr.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>{value} cm ± {uncertainty}</source>
        <translation>{value} cm ± {uncertainty}</translation>
    </message>
    <message>
        <source>{value} cm² ± {uncertainty}</source>
        <translation>{value} cm² ± {uncertainty}</translation>
    </message>
    <message>
        <source>{value} cm</source>
        <translation>{value} cm</translation>
    </message>
    <message>
        <source>{length} × {width} cm</source>
        <translation>{length} × {width} cm</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>{length} long, {width} wide, {area}</source>
        <translation>{length} de long, {width} de large, {area}</translation>
    </message>
    <message>
        <source>outlined, without centimetres</source>
        <translation>contour tracé, sans centimètres</translation>
    </message>
    <message>
        <source>{text} (another wound)</source>
        <translation>{text} (une autre plaie)</translation>
    </message>
</context>
<context>
    <name>MeasuringController</name>
    <message>
        <source>The outline follows your strokes again. Undo brings the points that you moved back.</source>
        <translation>Le contour suit de nouveau vos traits. Annuler ramène les points que vous avez déplacés.</translation>
    </message>
    <message>
        <source>The outline crosses itself, so it has no size. Move its points apart, or undo.</source>
        <translation>Le contour se croise&#xa0;: il n’a donc pas de taille. Écartez ses points ou annulez.</translation>
    </message>
    <message>
        <source>An outline needs three points. Remove the whole outline instead.</source>
        <translation>Un contour a besoin de trois points. Retirez plutôt tout le contour.</translation>
    </message>
</context>
<context>
    <name>MeasuringPanel</name>
    <message>
        <source>Measuring the wound</source>
        <translation>Mesure de la plaie</translation>
    </message>
    <message>
        <source>Colours &amp;corrected by the card</source>
        <translation>&amp;Couleurs corrigées par la carte</translation>
    </message>
    <message>
        <source>Show 0.5 cm and 2 cm around the &amp;edge</source>
        <translation>Montrer 0,5 cm et 2 cm autour du bor&amp;d</translation>
    </message>
    <message>
        <source>They help to judge how far redness goes beyond the edge. Enter that among what you find at the bedside.</source>
        <translation>Ils aident à juger jusqu’où la rougeur dépasse le bord. Notez-le dans ce que vous trouvez au chevet.</translation>
    </message>
    <message>
        <source>± is how far the true value may be off, in 19 of 20 cases.</source>
        <translation>± dit de combien la vraie valeur peut s’écarter, dans 19 cas sur 20.</translation>
    </message>
    <message>
        <source>Begin with an &amp;oval</source>
        <translation>Commencer par un &amp;ovale</translation>
    </message>
    <message>
        <source>Add a poin&amp;t</source>
        <translation>Ajou&amp;ter un point</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Retirer le point</translation>
    </message>
    <message>
        <source>&amp;Draw one more</source>
        <translation>En tracer un &amp;autre</translation>
    </message>
    <message>
        <source>Remove outline</source>
        <translation>Retirer le contour</translation>
    </message>
    <message>
        <source>Outlined wounds</source>
        <translation>Plaies au contour tracé</translation>
    </message>
    <message>
        <source>Measure the wound</source>
        <translation>Mesurer la plaie</translation>
    </message>
    <message>
        <source>Looking for the calibration card…</source>
        <translation>Recherche de la carte d’étalonnage…</translation>
    </message>
    <message>
        <source>Draw a line through the wound, from end to end. Draw again where the outline is too small.</source>
        <translation>Tracez une ligne à travers la plaie, d’un bout à l’autre. Tracez de nouveau là où le contour est trop petit.</translation>
    </message>
    <message>
        <source>Draw over what is no wound, where the outline is too large.</source>
        <translation>Tracez sur ce qui n’est pas la plaie, là où le contour est trop grand.</translation>
    </message>
    <message>
        <source>Drag the points. A double click on the edge adds one. Drag the number to move the whole outline. By keys: Tab, then the arrows.</source>
        <translation>Faites glisser les points. Un double clic sur le bord en ajoute un. Faites glisser le numéro pour déplacer tout le contour. Au clavier&#xa0;: Tab, puis les flèches.</translation>
    </message>
    <message>
        <source>Wound (W)</source>
        <translation>Plaie (W)</translation>
    </message>
    <message>
        <source>Draw: this is wound</source>
        <translation>Tracer&#xa0;: ceci est la plaie</translation>
    </message>
    <message>
        <source>Not wound (N)</source>
        <translation>Hors plaie (N)</translation>
    </message>
    <message>
        <source>Draw: this is not wound</source>
        <translation>Tracer&#xa0;: ceci n’est pas la plaie</translation>
    </message>
    <message>
        <source>Points (P)</source>
        <translation>Points (P)</translation>
    </message>
    <message>
        <source>Move the points of the outline</source>
        <translation>Déplacer les points du contour</translation>
    </message>
    <message>
        <source>This wound</source>
        <translation>Cette plaie</translation>
    </message>
    <message>
        <source>It is the wound of this visit</source>
        <translation>C’est la plaie de cette visite</translation>
    </message>
    <message>
        <source>Another wound</source>
        <translation>Une autre plaie</translation>
    </message>
    <message>
        <source>It is another wound</source>
        <translation>C’est une autre plaie</translation>
    </message>
</context>
<context>
    <name>MeasuringTool</name>
    <message>
        <source>Point {number} of {total}</source>
        <translation>Point {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Needs about {needed} GB of memory; {free} GB were free before. It runs on the processor.</source>
        <translation>Demande environ {needed} Go de mémoire ; {free} Go étaient libres avant. Il tourne sur le processeur.</translation>
    </message>
    <message>
        <source>Needs about {needed} GB of memory on the graphics card; {free} GB were free there before. It runs on the graphics card in part: not all of it fits there.</source>
        <translation>Demande environ {needed} Go de mémoire sur la carte graphique ; {free} Go y étaient libres avant. Il tourne en partie sur la carte graphique : il n’y tient pas en entier.</translation>
    </message>
    <message>
        <source>Needs about {needed} GB of memory on the graphics card; {free} GB were free there before. It runs on the graphics card.</source>
        <translation>Demande environ {needed} Go de mémoire sur la carte graphique ; {free} Go y étaient libres avant. Il tourne sur la carte graphique.</translation>
    </message>
    <message>
        <source>Taken for (in GB)</source>
        <translation>Utilisé pour (en Go)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Free before</source>
        <translation>Libre avant</translation>
    </message>
    <message>
        <source>What the model has learned</source>
        <translation>Ce que le modèle a appris</translation>
    </message>
    <message>
        <source>Its part that sees</source>
        <translation>Sa partie qui voit</translation>
    </message>
    <message>
        <source>What it remembers while it reads and writes</source>
        <translation>Ce qu’il retient en lisant et en écrivant</translation>
    </message>
    <message>
        <source>Room to think</source>
        <translation>Place pour réfléchir</translation>
    </message>
    <message>
        <source>Room to see</source>
        <translation>Place pour voir</translation>
    </message>
    <message>
        <source>Room to choose words</source>
        <translation>Place pour choisir les mots</translation>
    </message>
    <message>
        <source>The photo as it sees it</source>
        <translation>La photo telle qu’il la voit</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Le programme lui-même</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Entered twice?</source>
        <translation>Saisi deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Make them one…</source>
        <translation>En &amp;faire un seul…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{patient} is entered twice? Find the other entry.</source>
        <translation>{patient} est saisi deux fois&#xa0;? Cherchez l’autre entrée.</translation>
    </message>
    <message>
        <source>This is the same entry. Choose the other one.</source>
        <translation>C’est la même entrée. Choisissez l’autre.</translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>Cette entrée reste</translation>
    </message>
    <message>
        <source>This entry stays: {patient}</source>
        <translation>Cette entrée reste&#xa0;: {patient}</translation>
    </message>
    <message>
        <source>Allergies: {allergies}</source>
        <translation>Allergies&#xa0;: {allergies}</translation>
    </message>
    <message>
        <source>Takes antibiotics: {antibiotics}</source>
        <translation>Prend des antibiotiques&#xa0;: {antibiotics}</translation>
    </message>
    <message>
        <source>Make these two one patient?</source>
        <translation>Faire de ces deux un seul patient&#xa0;?</translation>
    </message>
    <message>
        <source>{patient} stays as entered, and gets the wounds of the other entry, which is found no more. Its allergies and the like are not carried over: enter what is missing. This cannot be undone.</source>
        <translation>{patient} reste tel que saisi et reçoit les plaies de l’autre entrée, qui ne sera plus trouvée. Ses allergies et autres ne sont pas reprises&#xa0;: saisissez ce qui manque. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Make them &amp;one</source>
        <translation>En faire &amp;un seul</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>About this model</source>
        <translation>À propos de ce modèle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <source>Loading of the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>Le modèle se charge</translation>
    </message>
    <message>
        <source>{model} is ready on {device}</source>
        <translation>{model} est prêt sur {device}</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>Le modèle n’a pas pu être chargé</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>{name} (not installed any more)</source>
        <translation>{name} (plus installé)</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Où il tourne</translation>
    </message>
    <message>
        <source>Wherever it is faster</source>
        <translation>Là où c’est le plus rapide</translation>
    </message>
    <message>
        <source>On the processor</source>
        <translation>Sur le processeur</translation>
    </message>
    <message>
        <source>On the graphics card</source>
        <translation>Sur la carte graphique</translation>
    </message>
    <message>
        <source>Whose judgement comes first</source>
        <translation>Quel jugement vient d’abord</translation>
    </message>
    <message>
        <source>Yours first, then the model&apos;s</source>
        <translation>Le vôtre d’abord, puis celui du modèle</translation>
    </message>
    <message>
        <source>The model&apos;s first, then yours</source>
        <translation>Celui du modèle d’abord, puis le vôtre</translation>
    </message>
    <message>
        <source>Only the model&apos;s</source>
        <translation>Seulement celui du modèle</translation>
    </message>
    <message>
        <source>Read photos ahead</source>
        <translation>Lire les photos à l’avance</translation>
    </message>
    <message>
        <source>Assessments are there sooner. This costs battery and warms the computer.</source>
        <translation>Les évaluations arrivent plus tôt. Cela use la batterie et chauffe l’ordinateur.</translation>
    </message>
    <message>
        <source>The model is loaded again at once. That can take a minute.</source>
        <translation>Le modèle est rechargé tout de suite. Cela peut prendre une minute.</translation>
    </message>
    <message>
        <source>Whoever judges first is not swayed by the other. Yours first is the safer way.</source>
        <translation>Qui juge d’abord n’est pas influencé par l’autre. Le vôtre d’abord est la voie la plus sûre.</translation>
    </message>
    <message>
        <source>A photo is being assessed. Change this when that is done.</source>
        <translation>Une photo est en cours d’évaluation. Changez cela quand c’est fini.</translation>
    </message>
    <message>
        <source>Demonstration: {name}</source>
        <translation>Démonstration&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>This is no moment. Write day, month, year and the time, such as {example}.</source>
        <translation>Ce n’est pas un moment. Écrivez le jour, le mois, l’année et l’heure, par exemple {example}.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Long enough.</source>
        <translation>Assez long.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont pareils.</translation>
    </message>
    <message>
        <source>Only digits, please.</source>
        <translation>Seulement des chiffres, s’il vous plaît.</translation>
    </message>
    <message>
        <source>At least {least} digits.</source>
        <translation>Au moins {least} chiffres.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>Au moins {least} caractères.</translation>
    </message>
    <message>
        <source>Still too short by {missing}.</source>
        <translation>Il en manque encore {missing}.</translation>
    </message>
    <message>
        <source>Type it a second time.</source>
        <translation>Tapez-le une seconde fois.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas pareils.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>La nouvelle phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Quelques mots qui ne vont pas ensemble sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>Le nouveau code PIN encore une fois</translation>
    </message>
    <message>
        <source>No birthday, and no row such as 123456.</source>
        <translation>Pas de date de naissance ni de suite comme 123456.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>What the report is of</source>
        <translation>Sur quoi porte le rapport</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Cette visite</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>La dernière visite</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Toute l’évolution</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>With all that the model wrote</source>
        <translation>Avec tout ce que le modèle a écrit</translation>
    </message>
    <message>
        <source>Its full reasoning is added at the end.</source>
        <translation>Son raisonnement complet est ajouté à la fin.</translation>
    </message>
    <message>
        <source>Sign the file</source>
        <translation>Signer le fichier</translation>
    </message>
    <message>
        <source>With the clinic&apos;s certificate. Whoever gets it can see that nothing was changed.</source>
        <translation>Avec le certificat de l’établissement. Qui le reçoit peut voir que rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Phrase de passe du certificat</translation>
    </message>
    <message>
        <source>Type the passphrase of the certificate to sign the file.</source>
        <translation>Tapez la phrase de passe du certificat pour signer le fichier.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sent {moment}</source>
        <translation>Envoyé le {moment}</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Attend d’être envoyé</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not taken: look at it</source>
        <translation>Pas accepté&#xa0;: à regarder</translation>
    </message>
    <message>
        <source>It is tried again {moment}.</source>
        <translation>Nouvel essai {moment}.</translation>
    </message>
</context>
<context>
    <name>OutboxDesk</name>
    <message>
        <source>It is sent as soon as the other system can be reached. You need not wait.</source>
        <translation>L’envoi se fait dès que l’autre système peut être joint. Vous n’avez pas besoin d’attendre.</translation>
    </message>
    <message>
        <source>Open the &amp;list</source>
        <translation>Ouvrir la &amp;liste</translation>
    </message>
    <message>
        <source>To be sent: {count}</source>
        <translation>À envoyer&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Not taken: {count}</source>
        <translation>Pas acceptés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Another system did not take a visit. Nothing is lost. Look at what it says.</source>
        <translation>Un autre système n’a pas accepté une visite. Rien n’est perdu. Regardez ce qu’il dit.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Sent to other systems</source>
        <translation>Envoyé à d’autres systèmes</translation>
    </message>
    <message>
        <source>Nothing waits to be sent, and nothing was sent.</source>
        <translation>Rien n’attend d’être envoyé, et rien ne l’a été.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Essayer maintenant</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the list…</source>
        <translation>Retirer de la l&amp;iste…</translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation>&amp;Ouvrir la visite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What waits is sent by itself as soon as the other system can be reached.</source>
        <translation>Ce qui attend est envoyé tout seul dès que l’autre système peut être joint.</translation>
    </message>
    <message>
        <source>It was changed after it was sent. Send it again from its page.</source>
        <translation>Elle a été modifiée après l’envoi. Renvoyez-la depuis sa page.</translation>
    </message>
    <message>
        <source>Take this visit out of the list?</source>
        <translation>Retirer cette visite de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>It is not sent to {name}. In the records it stays as it is.</source>
        <translation>Elle n’est pas envoyée à {name}. Dans les dossiers, elle reste telle quelle.</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>OwnAccessDialog</name>
    <message>
        <source>My access to the records</source>
        <translation>Mon accès aux dossiers</translation>
    </message>
    <message>
        <source>The new code is not in use yet</source>
        <translation>Le nouveau code n’est pas encore en service</translation>
    </message>
    <message>
        <source>The old one stays valid. Destroy what you have printed or written down of the new one.</source>
        <translation>L’ancien reste valable. Détruisez ce que vous avez imprimé ou noté du nouveau.</translation>
    </message>
    <message>
        <source>&amp;Keep the old code</source>
        <translation>&amp;Garder l’ancien code</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation>Changer ma &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>Recovery code of all records</source>
        <translation>Code de récupération de tous les dossiers</translation>
    </message>
    <message>
        <source>Make a new one if the old one is lost, or if somebody saw it who must not.</source>
        <translation>Créez-en un nouveau si l’ancien est perdu ou si quelqu’un l’a vu qui ne le devait pas.</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery code…</source>
        <translation>Créer un nouveau code de &amp;récupération…</translation>
    </message>
    <message>
        <source>{name}: my access to the records</source>
        <translation>{name}&#xa0;: mon accès aux dossiers</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>PIN on this computer</source>
        <translation>Code PIN sur cet ordinateur</translation>
    </message>
    <message>
        <source>Quicker than the passphrase. After {count} wrong ones only the passphrase opens.</source>
        <translation>Plus rapide que la phrase de passe. Après {count} essais faux, seule la phrase de passe ouvre.</translation>
    </message>
    <message>
        <source>Set another P&amp;IN…</source>
        <translation>Définir un autre code P&amp;IN…</translation>
    </message>
    <message>
        <source>Set a P&amp;IN…</source>
        <translation>Définir un code P&amp;IN…</translation>
    </message>
    <message>
        <source>The key store of this computer is being asked…</source>
        <translation>Interrogation du trousseau de clés de cet ordinateur…</translation>
    </message>
    <message>
        <source>This computer has no key store that a PIN could use, or it is locked.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés utilisable par un code PIN, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>&amp;Take the PIN away</source>
        <translation>Re&amp;tirer le code PIN</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation>Votre phrase de passe a été changée.</translation>
    </message>
    <message>
        <source>Set a PIN for this computer</source>
        <translation>Définir un code PIN pour cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>From now on your PIN opens the records on this computer.</source>
        <translation>Désormais, votre code PIN ouvre les dossiers sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Créer un nouveau code de récupération</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>The PIN was taken away. Your passphrase opens the records.</source>
        <translation>Le code PIN a été retiré. Votre phrase de passe ouvre les dossiers.</translation>
    </message>
    <message>
        <source>Your passphrase as it is now</source>
        <translation>Votre phrase de passe actuelle</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Type your passphrase as it is now.</source>
        <translation>Tapez votre phrase de passe actuelle.</translation>
    </message>
    <message>
        <source>The old code stays valid until you choose “Done”.</source>
        <translation>L’ancien code reste valable jusqu’à ce que vous choisissiez «&#xa0;Terminé&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>The new recovery code is in use. Destroy the old print.</source>
        <translation>Le nouveau code de récupération est en service. Détruisez l’ancien imprimé.</translation>
    </message>
</context>
<context>
    <name>PacsForm</name>
    <message>
        <source>PACS (DICOM archive)</source>
        <translation>PACS (archive DICOM)</translation>
    </message>
    <message>
        <source>Name or number in the network</source>
        <translation>Nom ou numéro sur le réseau</translation>
    </message>
    <message>
        <source>such as: pacs.hospital.org</source>
        <translation>par exemple&#xa0;: pacs.hospital.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Its AE title</source>
        <translation>Son titre AE</translation>
    </message>
    <message>
        <source>AE title of this computer</source>
        <translation>Titre AE de cet ordinateur</translation>
    </message>
    <message>
        <source>Encrypt what is sent (TLS)</source>
        <translation>Chiffrer ce qui est envoyé (TLS)</translation>
    </message>
    <message>
        <source>The PACS must be set up for it.</source>
        <translation>Le PACS doit être configuré pour cela.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Photos of both visits</source>
        <translation>Photos des deux visites</translation>
    </message>
    <message>
        <source>{day}, aligned</source>
        <translation>{day}, alignée</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Another &amp;one</source>
        <translation>Une a&amp;utre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Of plain letters, figures and signs, which every keyboard has.</source>
        <translation>De lettres simples, de chiffres et de signes, que tout clavier a.</translation>
    </message>
    <message>
        <source>Tell it by telephone. Never send it with the file or in another mail.</source>
        <translation>Dites-la par téléphone. Ne l’envoyez jamais avec le fichier ni dans un autre courriel.</translation>
    </message>
    <message>
        <source>M&amp;y own…</source>
        <translation>La m&amp;ienne…</translation>
    </message>
    <message>
        <source>Suggest &amp;one</source>
        <translation>En pr&amp;oposer une</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Correct patient</source>
        <translation>Corriger le patient</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A patient needs a name.</source>
        <translation>Un patient a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Skin type (Fitzpatrick)</source>
        <translation>Type de peau (Fitzpatrick)</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabète</translation>
    </message>
    <message>
        <source>Weakened immune system (immunosuppression)</source>
        <translation>Défenses affaiblies (immunosuppression)</translation>
    </message>
    <message>
        <source>Antibiotics taken now</source>
        <translation>Antibiotiques pris actuellement</translation>
    </message>
    <message>
        <source>This may be somebody who is in the records already:</source>
        <translation>C’est peut-être quelqu’un qui est déjà dans les dossiers&#xa0;:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Enregistrer quand même</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>This is more than {years} years ago.</source>
        <translation>C’était il y a plus de {years} ans.</translation>
    </message>
    <message>
        <source>{day}, {age}</source>
        <translation>{day}, {age}</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Patient and her wounds</source>
        <translation>Le patient et ses plaies</translation>
    </message>
    <message>
        <source>Wounds</source>
        <translation>Plaies</translation>
    </message>
    <message>
        <source>No wound is entered yet.</source>
        <translation>Aucune plaie n’est encore saisie.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Pas encore de visite</translation>
    </message>
    <message>
        <source>Visits: {count}. The last one: {at}</source>
        <translation>Visites&#xa0;: {count}. La dernière&#xa0;: {at}</translation>
    </message>
    <message>
        <source>Allergies: {allergies}</source>
        <translation>Allergies&#xa0;: {allergies}</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabète</translation>
    </message>
    <message>
        <source>Weakened immune system</source>
        <translation>Défenses affaiblies</translation>
    </message>
    <message>
        <source>Takes antibiotics: {antibiotics}</source>
        <translation>Prend des antibiotiques&#xa0;: {antibiotics}</translation>
    </message>
    <message>
        <source>No consent is entered.</source>
        <translation>Aucun consentement n’est saisi.</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>traitement</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>enseignement</translation>
    </message>
    <message>
        <source>research</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>The patient allows no use of her photos ({day}).</source>
        <translation>Le patient ne permet aucun usage de ses photos ({day}).</translation>
    </message>
    <message>
        <source>Photos may be used for: {uses} ({day}).</source>
        <translation>Les photos peuvent servir à&#xa0;: {uses} ({day}).</translation>
    </message>
</context>
<context>
    <name>PatientSearch</name>
    <message>
        <source>Find a patient</source>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Name, identifier or birth date</source>
        <translation>Nom, identifiant ou date de naissance</translation>
    </message>
    <message>
        <source>Nobody in the records is called so.</source>
        <translation>Personne dans les dossiers ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Many more are. Type more of the name.</source>
        <translation>Il y en a beaucoup d’autres. Tapez plus du nom.</translation>
    </message>
    <message>
        <source>{count} more are. Type more of the name.</source>
        <translation>Il y en a {count} autres. Tapez plus du nom.</translation>
    </message>
</context>
<context>
    <name>PatientsList</name>
    <message>
        <source>Find a patient</source>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>Vus aujourd’hui</translation>
    </message>
    <message>
        <source>Patients and today&apos;s visits</source>
        <translation>Patients et visites du jour</translation>
    </message>
    <message>
        <source>Nobody was seen today yet.</source>
        <translation>Personne n’a encore été vu aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Take this photo out of the visit?</source>
        <translation>Retirer cette photo de la visite&#xa0;?</translation>
    </message>
    <message>
        <source>What was said of it is lost. The file “{name}” stays where it is.</source>
        <translation>Ce qui en a été dit est perdu. Le fichier «&#xa0;{name}&#xa0;» reste où il est.</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The model&apos;s answer is there. It is shown when you are done.</source>
        <translation>La réponse du modèle est là. Elle s’affiche quand vous avez fini.</translation>
    </message>
</context>
<context>
    <name>PhotoDrafts</name>
    <message>
        <source>What you had begun is here again, as it was on {moment}.</source>
        <translation>Ce que vous aviez commencé est de nouveau là, comme le {moment}.</translation>
    </message>
</context>
<context>
    <name>PhotoFiles</name>
    <message>
        <source>Photo {time}</source>
        <translation>Photo {time}</translation>
    </message>
</context>
<context>
    <name>PhotoOpener</name>
    <message>
        <source>A photo is being assessed. Cancel that first, then open another one.</source>
        <translation>Une photo est en cours d’évaluation. Annulez d’abord, puis ouvrez-en une autre.</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a photo or a photo&apos;s file first.</source>
        <translation>Il n’y a pas de photo à coller. Copiez d’abord une photo ou le fichier d’une photo.</translation>
    </message>
    <message>
        <source>Open photos of the wound</source>
        <translation>Ouvrir des photos de la plaie</translation>
    </message>
    <message>
        <source>Add photos to this visit</source>
        <translation>Ajouter des photos à cette visite</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Photos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Opacity of the highlights</source>
        <translation>Opacité des marques</translation>
    </message>
</context>
<context>
    <name>PhotoSource</name>
    <message>
        <source>Pasted photo.png</source>
        <translation>Photo collée.png</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos of this visit</source>
        <translation>Photos de cette visite</translation>
    </message>
    <message>
        <source>Photo {number} of {total}: {name}</source>
        <translation>Photo {number} sur {total}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>évaluée</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesurée</translation>
    </message>
    <message>
        <source>in the records</source>
        <translation>dans les dossiers</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos and measuring</source>
        <translation>Photos et mesures</translation>
    </message>
    <message>
        <source>Folder where photos arrive</source>
        <translation>Dossier où les photos arrivent</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <source>The folder where photos of the camera arrive</source>
        <translation>Le dossier où les photos de l’appareil arrivent</translation>
    </message>
    <message>
        <source>The 100 mm line on your printed card, in mm</source>
        <translation>La ligne de 100 mm sur votre carte imprimée, en mm</translation>
    </message>
    <message>
        <source>such as: 99.5</source>
        <translation>par exemple&#xa0;: 99,5</translation>
    </message>
    <message>
        <source>&amp;Make the calibration cards as PDF…</source>
        <translation>&amp;Créer les cartes d’étalonnage en PDF…</translation>
    </message>
    <message>
        <source>Write a length from {least} to {most} mm, such as 99.5.</source>
        <translation>Écrivez une longueur de {least} à {most} mm, par exemple 99,5.</translation>
    </message>
    <message>
        <source>Save the calibration cards</source>
        <translation>Enregistrer les cartes d’étalonnage</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it at 100 %, and measure its line.</source>
        <translation>Enregistré sous {name}. Imprimez-le à 100 % et mesurez sa ligne.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug the stick in, or choose another folder.</source>
        <translation>Ce dossier n’est pas là. Branchez la clé USB ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Printers often print a little smaller or larger. Measure the line on the printed card with a ruler and write here how long it is. Leave this empty if you have not measured it.</source>
        <translation>Les imprimantes impriment souvent un peu plus petit ou plus grand. Mesurez la ligne de la carte imprimée à la règle et écrivez ici sa longueur. Laissez vide si vous ne l’avez pas mesurée.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>0 of {total} letters are met.</source>
        <translation>Aucune des {total} lettres n’est remplie.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 visit, on {day}</source>
        <translation>1 visite, le {day}</translation>
    </message>
    <message>
        <source>10^9/L</source>
        <translation>10^9/l</translation>
    </message>
    <message>
        <source>10⁹/L</source>
        <translation>10⁹/l</translation>
    </message>
    <message>
        <source>A PIN is made of {count} digits or more. Nothing was changed. Choose another one.</source>
        <translation>Un code PIN a {count} chiffres ou plus. Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A line lies beside the photo. No outline was changed. Draw a line within the wound.</source>
        <translation>Une ligne se trouve hors de la photo. Aucun contour n’a été modifié. Tracez une ligne dans la plaie.</translation>
    </message>
    <message>
        <source>A model pack named {name} is already here. Nothing was changed. Remove the folder {folder} first, or give the new pack another name.</source>
        <translation>Un paquet de modèle nommé {name} est déjà là. Rien n’a été modifié. Retirez d’abord le dossier {folder} ou donnez un autre nom au nouveau paquet.</translation>
    </message>
    <message>
        <source>A newer version of woundapp has written these records. They were not touched. Install that version, or a newer one.</source>
        <translation>Une version plus récente de woundapp a écrit ces dossiers. Ils n’ont pas été touchés. Installez cette version ou une plus récente.</translation>
    </message>
    <message>
        <source>A passphrase has {count} characters or more; a few words are easiest to remember. Nothing was changed. Choose a longer one.</source>
        <translation>Une phrase de passe a {count} caractères ou plus&#xa0;; quelques mots sont le plus facile à retenir. Rien n’a été modifié. Choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>A photo does not show: {hidden}. On dark skin redness may look purple or grey, or not show at all.</source>
        <translation>Une photo ne montre pas&#xa0;: {hidden}. Sur une peau foncée, la rougeur peut paraître violette ou grise, ou ne pas se voir du tout.</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} pixels is too large for DICOM, which takes {limit} a side. It is safe in the records, and nothing was sent or written. Use the PDF report instead.</source>
        <translation>Une photo de {width} x {height} pixels est trop grande pour DICOM, qui en admet {limit} par côté. Elle est en sécurité dans les dossiers, et rien n’a été envoyé ni écrit. Utilisez plutôt le rapport PDF.</translation>
    </message>
    <message>
        <source>A row of {kind} holds what this program never writes; those after it were not checked.</source>
        <translation>Une ligne de {kind} contient ce que ce programme n’écrit jamais&#xa0;; les suivantes n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>A wound for your opinion</source>
        <translation>Une plaie pour votre avis</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>tendon d’Achille</translation>
    </message>
    <message>
        <source>Added by the clinician; the model does not name it.</source>
        <translation>Ajouté par le clinicien&#xa0;; le modèle ne le nomme pas.</translation>
    </message>
    <message>
        <source>All dates are moved by the same number of days, so the time between them is right. Of the birth date only the year is meant, and an age of 90 means 90 or older.</source>
        <translation>Toutes les dates sont décalées du même nombre de jours&#xa0;: le temps entre elles est donc exact. De la date de naissance, seule l’année compte, et un âge de 90 ans signifie 90 ans ou plus.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>An AE title has 1 to {most} letters, digits or signs without accents, and no backslash. Nothing was saved. Enter it as the PACS has it.</source>
        <translation>Un titre AE a de 1 à {most} lettres, chiffres ou signes sans accents, et pas de barre oblique inverse. Rien n’a été enregistré. Saisissez-le comme le PACS le connaît.</translation>
    </message>
    <message>
        <source>An infection {place} is likely.</source>
        <translation>Une infection {place} est probable.</translation>
    </message>
    <message>
        <source>An older version of woundapp has written these records. Their pages are whole; the rest can be checked once this version has opened them.</source>
        <translation>Une version plus ancienne de woundapp a écrit ces dossiers. Leurs pages sont entières&#xa0;; le reste pourra être vérifié quand cette version les aura ouverts.</translation>
    </message>
    <message>
        <source>Another program is writing to the records. Nothing was lost. Close it, or try again in a moment.</source>
        <translation>Un autre programme écrit dans les dossiers. Rien n’est perdu. Fermez-le ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer the clinic that sent this to you. Keep the file where nobody reads it who must not, and delete it when it is no longer needed.</source>
        <translation>Répondez à l’établissement qui vous a envoyé ce fichier. Gardez-le là où personne ne le lit sans y être autorisé, et supprimez-le quand il n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>Antibiotic started</source>
        <translation>Début d’antibiotique</translation>
    </message>
    <message>
        <source>Antibiotic stopped</source>
        <translation>Arrêt d’antibiotique</translation>
    </message>
    <message>
        <source>Antibiotics now</source>
        <translation>Antibiotiques actuels</translation>
    </message>
    <message>
        <source>Appendix: the model&apos;s reasoning</source>
        <translation>Annexe&#xa0;: le raisonnement du modèle</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Area in cm²</source>
        <translation>Surface en cm²</translation>
    </message>
    <message>
        <source>Area in {span}, since the visit of {day}: {figures}. A wound that heals is some {expected} smaller after 4 weeks ({source}).</source>
        <translation>Surface en {span}, depuis la visite du {day}&#xa0;: {figures}. Une plaie qui cicatrise est d’environ {expected} plus petite après 4 semaines ({source}).</translation>
    </message>
    <message>
        <source>Area of all parts</source>
        <translation>Surface de toutes les parties</translation>
    </message>
    <message>
        <source>Area since the visit of {day}: {figures}.</source>
        <translation>Surface depuis la visite du {day}&#xa0;: {figures}.</translation>
    </message>
    <message>
        <source>Arterial</source>
        <translation>Artérielle</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Évaluée</translation>
    </message>
    <message>
        <source>At the bedside</source>
        <translation>Au chevet</translation>
    </message>
    <message>
        <source>At the last visit</source>
        <translation>À la dernière visite</translation>
    </message>
    <message>
        <source>Attachments were changed, added or taken out: {names}.</source>
        <translation>Des pièces jointes ont été modifiées, ajoutées ou retirées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Blood-filled blisters (bullae)</source>
        <translation>Ampoules remplies de sang (bulles)</translation>
    </message>
    <message>
        <source>Bone is seen or felt and may be infected: tell a doctor today.</source>
        <translation>L’os est vu ou touché et peut être infecté&#xa0;: prévenez un médecin aujourd’hui.</translation>
    </message>
    <message>
        <source>Bone may be infected.</source>
        <translation>L’os peut être infecté.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation>Fréquence respiratoire</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Ne peut se prononcer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Centimetres cannot be compared: no calibration card on the photo of {day}.</source>
        <translation>Les centimètres ne peuvent pas être comparés&#xa0;: pas de carte d’étalonnage sur la photo du {day}.</translation>
    </message>
    <message>
        <source>Check that the file may be opened, or copy it elsewhere.</source>
        <translation>Vérifiez que le fichier peut être ouvert ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Check the name, or choose the photo again.</source>
        <translation>Vérifiez le nom ou choisissez à nouveau la photo.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, TIFF, BMP or HEIC photo.</source>
        <translation>Choisissez une photo JPEG, PNG, WebP, TIFF, BMP ou HEIC.</translation>
    </message>
    <message>
        <source>Choose a photo file.</source>
        <translation>Choisissez un fichier de photo.</translation>
    </message>
    <message>
        <source>Choose a photo inside it.</source>
        <translation>Choisissez une photo à l’intérieur.</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clinicien ou clinicienne</translation>
    </message>
    <message>
        <source>Clinician&apos;s judgement</source>
        <translation>Jugement du clinicien</translation>
    </message>
    <message>
        <source>Clinician&apos;s name</source>
        <translation>Nom du clinicien</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Compared with the visit of {day}: area {values}, {direction}.</source>
        <translation>Par rapport à la visite du {day}&#xa0;: surface {values}, {direction}.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Contamination and colonization cannot be told apart at the bedside.</source>
        <translation>Au chevet, on ne peut pas distinguer la contamination de la colonisation.</translation>
    </message>
    <message>
        <source>Contamination or colonization</source>
        <translation>Contamination ou colonisation</translation>
    </message>
    <message>
        <source>Copy it again from the camera, or take a new photo.</source>
        <translation>Copiez-le à nouveau depuis l’appareil ou prenez une autre photo.</translation>
    </message>
    <message>
        <source>Course of a wound</source>
        <translation>Évolution d’une plaie</translation>
    </message>
    <message>
        <source>Covert (subtle) local infection</source>
        <translation>Infection locale masquée (discrète)</translation>
    </message>
    <message>
        <source>Crackling under the skin (crepitus)</source>
        <translation>Crépitement sous la peau</translation>
    </message>
    <message>
        <source>DEMONSTRATION MODEL — NOT FOR CLINICAL USE</source>
        <translation>MODÈLE DE DÉMONSTRATION — PAS POUR L’USAGE CLINIQUE</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Dead tissue (necrosis)</source>
        <translation>Tissu mort (nécrose)</translation>
    </message>
    <message>
        <source>Debridement</source>
        <translation>Débridement</translation>
    </message>
    <message>
        <source>Deeper tissue involved</source>
        <translation>Tissu plus profond atteint</translation>
    </message>
    <message>
        <source>Delayed healing</source>
        <translation>Cicatrisation retardée</translation>
    </message>
    <message>
        <source>Demonstration model</source>
        <translation>Modèle de démonstration</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabète</translation>
    </message>
    <message>
        <source>Diabetic foot</source>
        <translation>Pied diabétique</translation>
    </message>
    <message>
        <source>Digitally signed by {name}, {moment}</source>
        <translation>Signé numériquement par {name}, {moment}</translation>
    </message>
    <message>
        <source>Discoloured tissue</source>
        <translation>Tissu décoloré</translation>
    </message>
    <message>
        <source>Does not look infected</source>
        <translation>Ne semble pas infectée</translation>
    </message>
    <message>
        <source>Epithelium (pink)</source>
        <translation>Épithélium (rose)</translation>
    </message>
    <message>
        <source>Every page names the record inside ({wanted}).</source>
        <translation>Chaque page nomme l’enregistrement contenu dans le fichier ({wanted}).</translation>
    </message>
    <message>
        <source>Everything is as the manifest says: pages {pages}, pictures {pictures}, attachments {attachments}.</source>
        <translation>Tout est comme le dit le manifeste&#xa0;: pages {pages}, images {pictures}, pièces jointes {attachments}.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Exposed bone</source>
        <translation>Os exposé</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fièvre</translation>
    </message>
    <message>
        <source>Fewer than three: it does not speak for an infection {place}.</source>
        <translation>Moins de trois&#xa0;: cela ne parle pas pour une infection {place}.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Le fichier est trop grand</translation>
    </message>
    <message>
        <source>Finding {number} does not say which sign it is.</source>
        <translation>La constatation {number} ne dit pas de quel signe il s’agit.</translation>
    </message>
    <message>
        <source>Finding {number} is called “{said}” by the model and was read as the sign it means.</source>
        <translation>Le modèle appelle la constatation {number} «&#xa0;{said}&#xa0;»&#xa0;; elle a été lue comme le signe visé.</translation>
    </message>
    <message>
        <source>Finding {number} names no sign of the catalogue.</source>
        <translation>La constatation {number} ne nomme aucun signe du catalogue.</translation>
    </message>
    <message>
        <source>Finding {number} names no usable place in the photo.</source>
        <translation>La constatation {number} ne donne aucun endroit utilisable sur la photo.</translation>
    </message>
    <message>
        <source>Finding {number} names the whole photo as its place.</source>
        <translation>La constatation {number} donne toute la photo comme endroit.</translation>
    </message>
    <message>
        <source>Finding {number} was named more than once; it is shown once.</source>
        <translation>La constatation {number} a été nommée plus d’une fois&#xa0;; elle est montrée une seule fois.</translation>
    </message>
    <message>
        <source>Finding {number}&apos;s region reached beyond the photo and was cut off at its edge.</source>
        <translation>La région de la constatation {number} dépassait de la photo et a été coupée à son bord.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Found at the bedside</source>
        <translation>Trouvé au chevet</translation>
    </message>
    <message>
        <source>Found: {grounds}.</source>
        <translation>Trouvé&#xa0;: {grounds}.</translation>
    </message>
    <message>
        <source>Fragile, bleeding granulation</source>
        <translation>Bourgeonnement fragile qui saigne</translation>
    </message>
    <message>
        <source>Granulation</source>
        <translation>Bourgeonnement</translation>
    </message>
    <message>
        <source>Granulation (red)</source>
        <translation>Bourgeonnement (rouge)</translation>
    </message>
    <message>
        <source>Hardened skin (induration)</source>
        <translation>Peau durcie (induration)</translation>
    </message>
    <message>
        <source>Hardness that spreads</source>
        <translation>Dureté qui s’étend</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment elle a évolué</translation>
    </message>
    <message>
        <source>How page {number} looks was changed.</source>
        <translation>L’aspect de la page {number} a été modifié.</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Comment le vérifier</translation>
    </message>
    <message>
        <source>IWGDF/IDSA {grade}</source>
        <translation>IWGDF/IDSA {grade}</translation>
    </message>
    <message>
        <source>IWGDF/IDSA, diabetic foot</source>
        <translation>IWGDF/IDSA, pied diabétique</translation>
    </message>
    <message>
        <source>IWII continuum</source>
        <translation>Continuum IWII</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Immunosuppression</source>
        <translation>Immunosuppression</translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>Infectée</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Blessure</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée ou de sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It cannot be told yet: {count} were not asked about.</source>
        <translation>On ne peut pas encore le dire&#xa0;: {count} n’ont pas été demandés.</translation>
    </message>
    <message>
        <source>It carries no record, so there is nothing that its pages could be compared with.</source>
        <translation>Il ne contient aucun enregistrement&#xa0;: il n’y a donc rien à quoi comparer ses pages.</translation>
    </message>
    <message>
        <source>It is not signed: whoever knows how could have changed all of it together.</source>
        <translation>Il n’est pas signé&#xa0;: qui sait le faire a pu modifier le tout ensemble.</translation>
    </message>
    <message>
        <source>It must not be the reason to start, change or withhold a treatment. That decision is the clinician&apos;s.</source>
        <translation>Il ne doit pas être la raison de commencer, de changer ou de refuser un traitement. Cette décision revient au clinicien.</translation>
    </message>
    <message>
        <source>It stays in the list and is tried again by itself.</source>
        <translation>L’envoi reste dans la liste et sera retenté de lui-même.</translation>
    </message>
    <message>
        <source>It stays in the list, but is not tried again by itself.</source>
        <translation>L’envoi reste dans la liste, mais n’est pas retenté de lui-même.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Kind of tissue: by itself it says nothing about infection</source>
        <translation>Type de tissu&#xa0;: à lui seul, il ne dit rien d’une infection</translation>
    </message>
    <message>
        <source>Kinds of tissue in %</source>
        <translation>Types de tissu en %</translation>
    </message>
    <message>
        <source>Kinds of tissue: not recorded.</source>
        <translation>Types de tissu&#xa0;: non notés.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Length and width in cm</source>
        <translation>Longueur et largeur en cm</translation>
    </message>
    <message>
        <source>Light is reflected on the wound. Turn the flash off or tilt the camera, and retake.</source>
        <translation>La lumière se reflète sur la plaie. Coupez le flash ou inclinez l’appareil et reprenez la photo.</translation>
    </message>
    <message>
        <source>Line {number} of the audit trail does not follow from the line before it.</source>
        <translation>La ligne {number} du journal d’audit ne suit pas la ligne précédente.</translation>
    </message>
    <message>
        <source>Loading the model failed once. It now runs on the processor without the graphics card, which may be slower.</source>
        <translation>Le chargement du modèle a échoué une fois. Il tourne maintenant sur le processeur, sans la carte graphique, ce qui peut être plus lent.</translation>
    </message>
    <message>
        <source>Looks infected</source>
        <translation>Semble infectée</translation>
    </message>
    <message>
        <source>Macerated skin</source>
        <translation>Peau macérée</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Marked by the clinician.</source>
        <translation>Marqué par le clinicien.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation>SHA-256 du modèle</translation>
    </message>
    <message>
        <source>Model, program and photos</source>
        <translation>Modèle, programme et photos</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>More exudate than before</source>
        <translation>Plus d’exsudat qu’avant</translation>
    </message>
    <message>
        <source>NERDS and STONEES are met</source>
        <translation>NERDS et STONEES sont remplis</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nom et signature</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>Nom non communiqué</translation>
    </message>
    <message>
        <source>Name withheld, dates moved</source>
        <translation>Nom non communiqué, dates décalées</translation>
    </message>
    <message>
        <source>Necrosis (black)</source>
        <translation>Nécrose (noire)</translation>
    </message>
    <message>
        <source>New breakdown of skin</source>
        <translation>Nouvelle rupture de la peau</translation>
    </message>
    <message>
        <source>New confusion (delirium)</source>
        <translation>Confusion nouvelle (délirium)</translation>
    </message>
    <message>
        <source>New kind of dressing</source>
        <translation>Autre type de pansement</translation>
    </message>
    <message>
        <source>New skin (epithelium)</source>
        <translation>Peau nouvelle (épithélium)</translation>
    </message>
    <message>
        <source>New wound beside the wound</source>
        <translation>Nouvelle plaie à côté de la plaie</translation>
    </message>
    <message>
        <source>Newly numb skin</source>
        <translation>Peau nouvellement insensible</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No calibration card is in the photo: no centimetres are known.</source>
        <translation>Pas de carte d’étalonnage sur la photo&#xa0;: aucun centimètre n’est connu.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or switch it on. You can also choose a photo&apos;s file.</source>
        <translation>Aucun appareil photo n’a été trouvé. Branchez-en un ou allumez-le. Vous pouvez aussi choisir le fichier d’une photo.</translation>
    </message>
    <message>
        <source>No certificate could be read from this file ({reason}). Nothing was changed. Choose the file with the certificate in PEM form, whose text begins with BEGIN CERTIFICATE.</source>
        <translation>Aucun certificat n’a pu être lu dans ce fichier ({reason}). Rien n’a été modifié. Choisissez le fichier du certificat au format PEM, dont le texte commence par BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>No edge of a wound was found around a line. No outline was changed. Draw the line within the wound, from one end to the other, and see that the skin around the wound is in the photo.</source>
        <translation>Aucun bord de plaie n’a été trouvé autour d’une ligne. Aucun contour n’a été modifié. Tracez la ligne dans la plaie, d’un bout à l’autre, et veillez à ce que la peau autour soit sur la photo.</translation>
    </message>
    <message>
        <source>No graphics card that this program can use was found. Nothing was loaded. Choose the processor (CPU) instead, or install a build of llama-cpp-python for your card.</source>
        <translation>Aucune carte graphique utilisable par ce programme n’a été trouvée. Rien n’a été chargé. Choisissez le processeur (CPU) ou installez une version de llama-cpp-python pour votre carte.</translation>
    </message>
    <message>
        <source>No model looked at this photo.</source>
        <translation>Aucun modèle n’a regardé cette photo.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Aucune raison n’est donnée.</translation>
    </message>
    <message>
        <source>No red flag so far; 1 danger sign was not asked about.</source>
        <translation>Aucun signal d’alarme jusqu’ici&#xa0;; 1 signe de danger n’a pas été demandé.</translation>
    </message>
    <message>
        <source>No red flag so far; {count} danger signs were not asked about.</source>
        <translation>Aucun signal d’alarme jusqu’ici&#xa0;; {count} signes de danger n’ont pas été demandés.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>No stage can be told yet</source>
        <translation>On ne peut encore dire aucun stade</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Le fichier ou le dossier n’existe pas</translation>
    </message>
    <message>
        <source>No wound is marked yet. Nothing was changed. Draw a line within the wound, from one end to the other.</source>
        <translation>Aucune plaie n’est encore marquée. Rien n’a été modifié. Tracez une ligne dans la plaie, d’un bout à l’autre.</translation>
    </message>
    <message>
        <source>None was recorded. To be ticked by hand:</source>
        <translation>Aucun n’a été noté. À cocher à la main&#xa0;:</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Not in the catalogue of wound signs</source>
        <translation>Absent du catalogue des signes de plaie</translation>
    </message>
    <message>
        <source>Not infected</source>
        <translation>Non infectée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not located</source>
        <translation>Sans endroit</translation>
    </message>
    <message>
        <source>Not recorded: {what}.</source>
        <translation>Non noté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note of the visit</source>
        <translation>Note de la visite</translation>
    </message>
    <message>
        <source>Nothing about a patient was sent.</source>
        <translation>Rien au sujet d’un patient n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>Nothing is outlined on the photo.</source>
        <translation>Aucun contour n’est tracé sur la photo.</translation>
    </message>
    <message>
        <source>Nothing was recorded at the bedside.</source>
        <translation>Rien n’a été noté au chevet.</translation>
    </message>
    <message>
        <source>Nothing wrong was found with sharpness, light, glare and size.</source>
        <translation>Aucun défaut de netteté, de lumière, de reflets ou de taille n’a été trouvé.</translation>
    </message>
    <message>
        <source>Odour</source>
        <translation>Odeur</translation>
    </message>
    <message>
        <source>Of {total} readings half say infected, half not infected.</source>
        <translation>Sur {total} lectures, la moitié dit infectée et la moitié non infectée.</translation>
    </message>
    <message>
        <source>Off the photo</source>
        <translation>Hors de la photo</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Outlined wounds: {before} at the visit of {day}, {now} now. A wound that heals across its middle also becomes two.</source>
        <translation>Plaies au contour tracé&#xa0;: {before} à la visite du {day}, {now} maintenant. Une plaie qui se ferme par le milieu devient aussi deux plaies.</translation>
    </message>
    <message>
        <source>Overgranulation (hypergranulation)</source>
        <translation>Bourgeonnement excessif (hyperbourgeonnement)</translation>
    </message>
    <message>
        <source>Overt (classic) local infection</source>
        <translation>Infection locale manifeste (classique)</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Pain or tenderness</source>
        <translation>Douleur ou sensibilité</translation>
    </message>
    <message>
        <source>Pain out of proportion to the wound</source>
        <translation>Douleur disproportionnée à la plaie</translation>
    </message>
    <message>
        <source>Parts of photos, which are black.</source>
        <translation>Des parties de photos, qui sont noires.</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nom du patient</translation>
    </message>
    <message>
        <source>Patient: {who}</source>
        <translation>Patient&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Patient: {who}  ·  born {day}</source>
        <translation>Patient&#xa0;: {who}  ·  naissance {day}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Photo du {day}</translation>
    </message>
    <message>
        <source>Photo quality</source>
        <translation>Qualité de la photo</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Photo {number} sur {count}</translation>
    </message>
    <message>
        <source>Photo {number} of {count} as it was taken</source>
        <translation>Photo {number} sur {count} telle qu’elle a été prise</translation>
    </message>
    <message>
        <source>Photo {number}: {status}</source>
        <translation>Photo {number}&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Photo {number}: {status}, {percent}</source>
        <translation>Photo {number}&#xa0;: {status}, {percent}</translation>
    </message>
    <message>
        <source>Photo {sha256} is missing.</source>
        <translation>La photo {sha256} manque.</translation>
    </message>
    <message>
        <source>Photo {sha256} was changed.</source>
        <translation>La photo {sha256} a été modifiée.</translation>
    </message>
    <message>
        <source>Pictures on page {number} were changed: {changed}.</source>
        <translation>Des images de la page {number} ont été modifiées&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>Places as the clinician corrected them</source>
        <translation>Endroits tels que le clinicien les a corrigés</translation>
    </message>
    <message>
        <source>Places as the clinician corrected them; thin lines are where the model had them</source>
        <translation>Endroits tels que le clinicien les a corrigés&#xa0;; les lignes fines montrent où le modèle les avait</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Pocketing or bridging of the granulation</source>
        <translation>Poches ou ponts dans le bourgeonnement</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Pressure taken off (offloading)</source>
        <translation>Mise en décharge de la pression</translation>
    </message>
    <message>
        <source>Probability of infection: {percent}</source>
        <translation>Probabilité d’infection&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>Probe reaches bone</source>
        <translation>Le stylet touche l’os</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Pus</source>
        <translation>Pus</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>RED FLAG: ACT ON THIS FIRST</source>
        <translation>SIGNAL D’ALARME&#xa0;: AGISSEZ D’ABORD LÀ-DESSUS</translation>
    </message>
    <message>
        <source>Read the model&apos;s answer with care</source>
        <translation>Lisez la réponse du modèle avec prudence</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Recorded by {name}, {when}</source>
        <translation>Noté par {name}, {when}</translation>
    </message>
    <message>
        <source>Red streaks from the wound (lymphangitis)</source>
        <translation>Traînées rouges partant de la plaie (lymphangite)</translation>
    </message>
    <message>
        <source>Redness around the wound</source>
        <translation>Rougeur autour de la plaie</translation>
    </message>
    <message>
        <source>Redness beyond the wound&apos;s edge</source>
        <translation>Rougeur au-delà du bord de la plaie</translation>
    </message>
    <message>
        <source>Redness is hard to see on this skin. Look for swelling and for a darker, purple or grey tone, feel for warmth, and ask about pain.</source>
        <translation>La rougeur se voit mal sur cette peau. Cherchez un gonflement et une teinte plus foncée, violacée ou grise, palpez la chaleur et demandez s’il y a douleur.</translation>
    </message>
    <message>
        <source>Redness that spreads</source>
        <translation>Rougeur qui s’étend</translation>
    </message>
    <message>
        <source>Remarks: what was seen, felt, smelt and asked at the bedside</source>
        <translation>Remarques&#xa0;: ce qui a été vu, palpé, senti et demandé au chevet</translation>
    </message>
    <message>
        <source>Research use, not a diagnosis</source>
        <translation>Pour la recherche, pas un diagnostic</translation>
    </message>
    <message>
        <source>Research use, not a diagnosis. Where a model judged a photo, its answer can be wrong: it supports a clinician&apos;s judgement and never takes its place. The report shows what the nurse found, what the model said and what the clinician concluded apart from each other.</source>
        <translation>Pour la recherche, pas un diagnostic. Là où un modèle a jugé une photo, sa réponse peut être fausse&#xa0;: elle appuie le jugement clinique et ne le remplace jamais. Le rapport montre séparément ce que l’infirmière ou l’infirmier a trouvé, ce que le modèle a dit et ce que le clinicien a conclu.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, and open that.</source>
        <translation>Enregistrez-le en JPEG ou PNG et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG.</source>
        <translation>Enregistrez-le en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Save it as JPEG, and open that.</source>
        <translation>Enregistrez-le en JPEG et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vue par</translation>
    </message>
    <message>
        <source>Seen {when}</source>
        <translation>Vue le {when}</translation>
    </message>
    <message>
        <source>Seen {when}  ·  {program}</source>
        <translation>Vue le {when}  ·  {program}</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Sign of infection</source>
        <translation>Signe d’infection</translation>
    </message>
    <message>
        <source>Sign that the whole body is ill</source>
        <translation>Signe d’une atteinte de tout le corps</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed as {name} at {moment} (by the signer&apos;s clock). The file is as it was signed, but the certificate is not known to this machine, so the signer may be anybody.</source>
        <translation>Signé sous le nom de {name}, {moment} (selon l’horloge du signataire). Le fichier est tel qu’il a été signé, mais ce certificat n’est pas connu de cet ordinateur&#xa0;: le signataire peut être n’importe qui.</translation>
    </message>
    <message>
        <source>Signed by {name} at {moment} (by the signer&apos;s clock), with a certificate known to this machine. The file is as it was signed.</source>
        <translation>Signé par {name}, {moment} (selon l’horloge du signataire), avec un certificat connu de cet ordinateur. Le fichier est tel qu’il a été signé.</translation>
    </message>
    <message>
        <source>Signs of a spreading infection: get a doctor today.</source>
        <translation>Signes d’une infection qui s’étend&#xa0;: appelez un médecin aujourd’hui.</translation>
    </message>
    <message>
        <source>Signs of an infection that destroys tissue: an emergency, call for help now.</source>
        <translation>Signes d’une infection qui détruit les tissus&#xa0;: c’est une urgence, appelez de l’aide maintenant.</translation>
    </message>
    <message>
        <source>Signs of sepsis: an emergency, call for help now.</source>
        <translation>Signes de sepsis&#xa0;: c’est une urgence, appelez de l’aide maintenant.</translation>
    </message>
    <message>
        <source>Signs that the whole body is ill: get a doctor at once.</source>
        <translation>Signes d’une atteinte de tout le corps&#xa0;: appelez un médecin tout de suite.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since earlier visits</source>
        <translation>Depuis les visites précédentes</translation>
    </message>
    <message>
        <source>Sizes cannot be compared: no wound is outlined on the photo of {day}.</source>
        <translation>Les tailles ne peuvent pas être comparées&#xa0;: aucun contour de plaie sur la photo du {day}.</translation>
    </message>
    <message>
        <source>Sizes cannot be compared: nothing was measured at the visit of {day}.</source>
        <translation>Les tailles ne peuvent pas être comparées&#xa0;: rien n’a été mesuré à la visite du {day}.</translation>
    </message>
    <message>
        <source>Skin turning dusky or black</source>
        <translation>Peau qui devient sombre ou noire</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Type de peau</translation>
    </message>
    <message>
        <source>Slough</source>
        <translation>Fibrine</translation>
    </message>
    <message>
        <source>Slough (yellow)</source>
        <translation>Fibrine (jaune)</translation>
    </message>
    <message>
        <source>Slough and dead tissue together went from {before} to {now}. Shares are estimated by eye: fewer than {step} points may be chance.</source>
        <translation>Fibrine et tissu mort ensemble sont passés de {before} à {now}. Les proportions sont estimées à l’œil&#xa0;: moins de {step} points peuvent être un hasard.</translation>
    </message>
    <message>
        <source>Solid: the outline, and along what length and width are measured. Dotted and dashed: {near:g}&#xa0;cm and {far:g}&#xa0;cm from the edge, which redness is judged by (IWGDF/IDSA 2023).</source>
        <translation>Trait plein&#xa0;: le contour, et ce le long de quoi la longueur et la largeur sont mesurées. Pointillés et tirets&#xa0;: à {near:g} cm et {far:g} cm du bord, d’après quoi la rougeur est jugée (IWGDF/IDSA 2023).</translation>
    </message>
    <message>
        <source>Some programs cannot open a file with this passphrase: it has letters with accents or of another alphabet, or begins or ends with a space. Nothing was written. Take plain letters and figures, or have one suggested.</source>
        <translation>Certains programmes ne peuvent pas ouvrir un fichier avec cette phrase de passe&#xa0;: elle a des lettres accentuées ou d’un autre alphabet, ou commence ou finit par une espace. Rien n’a été écrit. Prenez des lettres simples et des chiffres, ou demandez une proposition.</translation>
    </message>
    <message>
        <source>Some texts. “{mark}” stands in their place.</source>
        <translation>Des textes. «&#xa0;{mark}&#xa0;» se trouve à leur place.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Your change was not saved. Look at what is there now, and change it again if need be.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps. Votre modification n’a pas été enregistrée. Regardez ce qui est là maintenant et modifiez-le de nouveau s’il le faut.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Something was added to the file after {name} signed it.</source>
        <translation>Quelque chose a été ajouté au fichier après la signature de {name}.</translation>
    </message>
    <message>
        <source>Spread within hours</source>
        <translation>Extension en quelques heures</translation>
    </message>
    <message>
        <source>Spreading infection</source>
        <translation>Infection qui s’étend</translation>
    </message>
    <message>
        <source>Staff member {number}</source>
        <translation>Membre de l’équipe {number}</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>Swab taken</source>
        <translation>Prélèvement par écouvillon</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Gonflement</translation>
    </message>
    <message>
        <source>Swollen lymph nodes</source>
        <translation>Ganglions lymphatiques gonflés</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>syriaque</translation>
    </message>
    <message>
        <source>Systemic infection</source>
        <translation>Infection systémique</translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation>Pression artérielle systolique</translation>
    </message>
    <message>
        <source>THE MODEL AND WHAT WAS FOUND CONTRADICT EACH OTHER</source>
        <translation>LE MODÈLE ET CE QUI A ÉTÉ TROUVÉ SE CONTREDISENT</translation>
    </message>
    <message>
        <source>Take the photo again with a lower resolution, or save it as JPEG.</source>
        <translation>Reprenez la photo avec une résolution plus basse ou enregistrez-la en JPEG.</translation>
    </message>
    <message>
        <source>Take the photo again with a lower resolution.</source>
        <translation>Reprenez la photo avec une résolution plus basse.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>That is no recovery code: a letter is wrong or missing. Nothing was changed. Compare it with the print, letter by letter.</source>
        <translation>Ce n’est pas un code de récupération&#xa0;: une lettre est fausse ou manque. Rien n’a été modifié. Comparez-le avec l’imprimé, lettre par lettre.</translation>
    </message>
    <message>
        <source>That no file was changed: compare with {sums}. In this folder type “sha256sum -c {sums}” (Linux), “shasum -a 256 -c {sums}” (macOS) or, for each file, “certutil -hashfile FILE SHA256” (Windows).</source>
        <translation>Qu’aucun fichier n’a été modifié&#xa0;: comparez avec {sums}. Dans ce dossier, tapez «&#xa0;sha256sum -c {sums}&#xa0;» (Linux), «&#xa0;shasum -a 256 -c {sums}&#xa0;» (macOS) ou, pour chaque fichier, «&#xa0;certutil -hashfile FICHIER SHA256&#xa0;» (Windows).</translation>
    </message>
    <message>
        <source>Nurses recorded this wound with woundapp and ask for a specialist&apos;s opinion. Begin with the report.</source>
        <translation>Des infirmières et infirmiers ont documenté cette plaie avec woundapp et demandent l’avis d’un spécialiste. Commencez par le rapport.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often and no longer opens the records. They are safe. Unlock with the passphrase.</source>
        <translation>Le code PIN a été faux trop souvent et n’ouvre plus les dossiers. Ils sont en sécurité. Déverrouillez avec la phrase de passe.</translation>
    </message>
    <message>
        <source>The address was changed, so the password or token has to be entered again. Nothing was saved. Enter it.</source>
        <translation>L’adresse a été modifiée&#xa0;: le mot de passe ou le jeton doit donc être saisi de nouveau. Rien n’a été enregistré. Saisissez-le.</translation>
    </message>
    <message>
        <source>The answer does not lean on this.</source>
        <translation>La réponse ne s’appuie pas sur cela.</translation>
    </message>
    <message>
        <source>The answer leans on this.</source>
        <translation>La réponse s’appuie sur cela.</translation>
    </message>
    <message>
        <source>The answer leans strongly on this.</source>
        <translation>La réponse s’appuie fortement sur cela.</translation>
    </message>
    <message>
        <source>The assessment is safe</source>
        <translation>L’évaluation est en sécurité</translation>
    </message>
    <message>
        <source>The audit trail cannot be read from line {number} on.</source>
        <translation>Le journal d’audit ne peut pas être lu à partir de la ligne {number}.</translation>
    </message>
    <message>
        <source>The audit trail goes from line {last} to line {next}.</source>
        <translation>Le journal d’audit passe de la ligne {last} à la ligne {next}.</translation>
    </message>
    <message>
        <source>The backup could not be made ({reason}). The records and the older backups are as they were. Check that the folder or the stick is there, can be written to and has room.</source>
        <translation>La sauvegarde n’a pas pu être faite ({reason}). Les dossiers et les sauvegardes précédentes sont tels qu’ils étaient. Vérifiez que le dossier ou la clé USB est là, qu’on peut y écrire et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>The backup could not be restored ({reason}). The records are as they were. Check that the stick is still there and the disk has room.</source>
        <translation>La sauvegarde n’a pas pu être restaurée ({reason}). Les dossiers sont tels qu’ils étaient. Vérifiez que la clé USB est toujours là et que le disque a de la place.</translation>
    </message>
    <message>
        <source>The backup is not whole and was taken away. The records and the older backups are as they were. Check the records themselves with `woundapp records verify`. ({fault})</source>
        <translation>La sauvegarde n’est pas entière et a été retirée. Les dossiers et les sauvegardes précédentes sont tels qu’ils étaient. Vérifiez les dossiers eux-mêmes avec `woundapp records verify`. ({fault})</translation>
    </message>
    <message>
        <source>The camera cannot be used now: another program is probably using it. Close that program, such as a video call, and try again.</source>
        <translation>L’appareil photo ne peut pas être utilisé maintenant&#xa0;: un autre programme l’utilise sans doute. Fermez ce programme, par exemple un appel vidéo, et réessayez.</translation>
    </message>
    <message>
        <source>The camera gives black pictures. Open its cover, see that there is light, and try again.</source>
        <translation>L’appareil photo donne des images noires. Ouvrez son cache, vérifiez qu’il y a de la lumière et réessayez.</translation>
    </message>
    <message>
        <source>The camera gives green pictures instead of what it sees. Unplug it and plug it in again, if you can at another socket, and try again.</source>
        <translation>L’appareil photo donne des images vertes au lieu de ce qu’il voit. Débranchez-le et rebranchez-le, si possible sur une autre prise, et réessayez.</translation>
    </message>
    <message>
        <source>The camera is on, but no picture comes from it. Unplug it and plug it in again, and try again.</source>
        <translation>L’appareil photo est allumé, mais aucune image n’en vient. Débranchez-le, rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. The photos that you took are kept. Connect it, and try again.</source>
        <translation>L’appareil photo a été débranché ou éteint. Les photos que vous avez prises sont gardées. Branchez-le et réessayez.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is frozen. Unplug the camera and plug it in again, and try again.</source>
        <translation>L’image de l’appareil photo est figée. Débranchez l’appareil, rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>The certificate cannot be kept in {folder} ({reason}). Nothing was changed there. Check that the disk is not full and the folder can be written to.</source>
        <translation>Le certificat ne peut pas être gardé dans {folder} ({reason}). Rien n’y a été modifié. Vérifiez que le disque n’est pas plein et qu’on peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The certificate of {name} cannot sign: {reason}. Nothing was signed. Choose another one, or ask whoever issued it for a new one.</source>
        <translation>Le certificat de {name} ne peut pas signer&#xa0;: {reason}. Rien n’a été signé. Choisissez-en un autre ou demandez-en un nouveau à qui l’a délivré.</translation>
    </message>
    <message>
        <source>The certificate “{file}” cannot be read ({reason}). Nothing was signed. Choose it again.</source>
        <translation>Le certificat «&#xa0;{file}&#xa0;» ne peut pas être lu ({reason}). Rien n’a été signé. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The clinician does not see this.</source>
        <translation>Le clinicien ne voit pas cela.</translation>
    </message>
    <message>
        <source>The clinician is not sure of this.</source>
        <translation>Le clinicien n’en est pas sûr.</translation>
    </message>
    <message>
        <source>The clinician said nothing of this.</source>
        <translation>Le clinicien n’en a rien dit.</translation>
    </message>
    <message>
        <source>The clinician sees this here, too.</source>
        <translation>Le clinicien le voit aussi ici.</translation>
    </message>
    <message>
        <source>The clinician sees this in another place, which is the one shown.</source>
        <translation>Le clinicien le voit à un autre endroit, qui est celui montré.</translation>
    </message>
    <message>
        <source>The clinician&apos;s judgement:</source>
        <translation>Le jugement du clinicien&#xa0;:</translation>
    </message>
    <message>
        <source>The clinician&apos;s reason</source>
        <translation>La raison du clinicien</translation>
    </message>
    <message>
        <source>The colour in the photo does not support this.</source>
        <translation>La couleur sur la photo ne confirme pas cela.</translation>
    </message>
    <message>
        <source>The colour in the photo supports this.</source>
        <translation>La couleur sur la photo confirme cela.</translation>
    </message>
    <message>
        <source>The connection works: the PACS answers and knows this program. Nothing about a patient was sent.</source>
        <translation>La connexion fonctionne&#xa0;: le PACS répond et connaît ce programme. Rien au sujet d’un patient n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection works: the server speaks FHIR {version}, takes transactions and lets this program in. Nothing about a patient was sent.</source>
        <translation>La connexion fonctionne&#xa0;: le serveur parle FHIR {version}, accepte les transactions et laisse entrer ce programme. Rien au sujet d’un patient n’a été envoyé.</translation>
    </message>
    <message>
        <source>The corners of finding {number}&apos;s region were in the wrong order and were put right.</source>
        <translation>Les coins de la région de la constatation {number} étaient dans le mauvais ordre et ont été corrigés.</translation>
    </message>
    <message>
        <source>The deletion is done all the same</source>
        <translation>La suppression est faite tout de même</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe, this was not saved. Make room and save again.</source>
        <translation>Le disque est plein. Ce qui a été enregistré avant est en sécurité, ceci n’a pas été enregistré. Faites de la place et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The disk or the stick cannot be read or written. What was saved before is safe. Check that it is there and has room, and try again.</source>
        <translation>Le disque ou la clé USB ne peut pas être lu ou écrit. Ce qui a été enregistré avant est en sécurité. Vérifiez qu’il est là et qu’il a de la place, et réessayez.</translation>
    </message>
    <message>
        <source>The export could not be written ({reason}). Nothing of it is left, and the records are as they were. Choose another folder, and check that it can be written to and has room.</source>
        <translation>L’export n’a pas pu être écrit ({reason}). Il n’en reste rien, et les dossiers sont tels qu’ils étaient. Choisissez un autre dossier, et vérifiez qu’on peut y écrire et qu’il a de la place.</translation>
    </message>
    <message>
        <source>The file holds {frames} pictures; only the first was used.</source>
        <translation>Le fichier contient {frames} images&#xa0;; seule la première a été utilisée.</translation>
    </message>
    <message>
        <source>The file was changed after {name} signed it.</source>
        <translation>Le fichier a été modifié après la signature de {name}.</translation>
    </message>
    <message>
        <source>The file {file} in the folder of the records cannot be read. Nothing was changed. Bring it back from a backup, or use a newer version of woundapp if one wrote it.</source>
        <translation>Le fichier {file} du dossier des dossiers de patients ne peut pas être lu. Rien n’a été modifié. Reprenez-le d’une sauvegarde, ou utilisez une version plus récente de woundapp si c’est elle qui l’a écrit.</translation>
    </message>
    <message>
        <source>The file {file} is missing from the folder of the records, and without it nobody can open them. Nothing was changed. Bring it back from a backup.</source>
        <translation>Le fichier {file} manque dans le dossier des dossiers de patients, et sans lui personne ne peut les ouvrir. Rien n’a été modifié. Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The file {file} is missing from the folder of the records. Nothing was changed. Bring the records back from a backup.</source>
        <translation>Le fichier {file} manque dans le dossier des dossiers de patients. Rien n’a été modifié. Reprenez les dossiers d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The file {file} of the model pack {pack} is not what its manifest says: {reason}. It was not loaded. Copy the pack again from its source.</source>
        <translation>Le fichier {file} du paquet de modèle {pack} n’est pas ce que dit son manifeste&#xa0;: {reason}. Il n’a pas été chargé. Copiez à nouveau le paquet depuis sa source.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read. Nothing was changed. Check that the camera&apos;s memory is in place, or choose another folder.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» ne peut pas être lu. Rien n’a été modifié. Vérifiez que la mémoire de l’appareil photo est en place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be written ({reason}). What you recorded is safe. Choose another folder, and check that the disk is not full.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’a pas pu être écrit ({reason}). Ce que vous avez noté est en sécurité. Choisissez un autre dossier, et vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The foot: {grade}.</source>
        <translation>Le pied&#xa0;: {grade}.</translation>
    </message>
    <message>
        <source>The graphics card could not be used. The model runs on the processor, which is slower.</source>
        <translation>La carte graphique n’a pas pu être utilisée. Le modèle tourne sur le processeur, qui est plus lent.</translation>
    </message>
    <message>
        <source>The key store of this machine no longer knows the PIN. The records are safe. Unlock with the passphrase, and set a PIN again.</source>
        <translation>Le trousseau de clés de cet ordinateur ne connaît plus le code PIN. Les dossiers sont en sécurité. Déverrouillez avec la phrase de passe et définissez à nouveau un code PIN.</translation>
    </message>
    <message>
        <source>The keys of the records could not be kept ({reason}). What was there is unchanged. Check that the disk has room and the folder can be written to.</source>
        <translation>Les clés des dossiers n’ont pas pu être gardées ({reason}). Ce qui était là n’a pas changé. Vérifiez que le disque a de la place et qu’on peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The labelled set could not be written ({reason}). Nothing of it is left, and the records are as they were. Check that the folder is there, can be written to and has room.</source>
        <translation>Le jeu annoté n’a pas pu être écrit ({reason}). Il n’en reste rien, et les dossiers sont tels qu’ils étaient. Vérifiez que le dossier est là, qu’on peut y écrire et qu’il a de la place.</translation>
    </message>
    <message>
        <source>The last user cannot be removed: nobody could open the records. Nothing was changed. Add another user first.</source>
        <translation>Le dernier utilisateur ne peut pas être retiré&#xa0;: personne ne pourrait ouvrir les dossiers. Rien n’a été modifié. Ajoutez d’abord un autre utilisateur.</translation>
    </message>
    <message>
        <source>The light is too poor to judge this by colour.</source>
        <translation>La lumière est trop mauvaise pour en juger par la couleur.</translation>
    </message>
    <message>
        <source>The logo could not be kept in {folder} ({reason}). The old logo is unchanged. Check that the disk is not full and the folder can be written to.</source>
        <translation>Le logo n’a pas pu être gardé dans {folder} ({reason}). L’ancien logo n’a pas changé. Vérifiez que le disque n’est pas plein et qu’on peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The manifest cannot be read.</source>
        <translation>Le manifeste ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The manifest of the model pack {pack} is not valid: {error}. Nothing was loaded. Copy the pack again, or get one made for this version of woundapp.</source>
        <translation>Le manifeste du paquet de modèle {pack} n’est pas valable&#xa0;: {error}. Rien n’a été chargé. Copiez à nouveau le paquet ou procurez-vous-en un fait pour cette version de woundapp.</translation>
    </message>
    <message>
        <source>The model broke off its reasoning.</source>
        <translation>Le modèle a interrompu son raisonnement.</translation>
    </message>
    <message>
        <source>The model gave no probability.</source>
        <translation>Le modèle n’a donné aucune probabilité.</translation>
    </message>
    <message>
        <source>The model gave no rationale.</source>
        <translation>Le modèle n’a donné aucune justification.</translation>
    </message>
    <message>
        <source>The model is not sure: the probability lies between its limits.</source>
        <translation>Le modèle n’est pas sûr&#xa0;: la probabilité se trouve entre ses limites.</translation>
    </message>
    <message>
        <source>The model judged the photo and its mirror image differently.</source>
        <translation>Le modèle a jugé différemment la photo et son image en miroir.</translation>
    </message>
    <message>
        <source>The model names no place in the photo</source>
        <translation>Le modèle ne donne aucun endroit sur la photo</translation>
    </message>
    <message>
        <source>The model names no sign.</source>
        <translation>Le modèle ne nomme aucun signe.</translation>
    </message>
    <message>
        <source>The model pack could not be copied ({reason}). What was there is unchanged. Check that the files can be read and the disk has room.</source>
        <translation>Le paquet de modèle n’a pas pu être copié ({reason}). Ce qui était là n’a pas changé. Vérifiez que les fichiers peuvent être lus et que le disque a de la place.</translation>
    </message>
    <message>
        <source>The model says infected but names no sign of infection in the photo.</source>
        <translation>Le modèle dit infectée, mais ne nomme aucun signe d’infection sur la photo.</translation>
    </message>
    <message>
        <source>The model says infected, but {reason}.</source>
        <translation>Le modèle dit infectée, mais {reason}.</translation>
    </message>
    <message>
        <source>The model says not infected but names two or more signs of infection.</source>
        <translation>Le modèle dit non infectée, mais nomme deux signes d’infection ou plus.</translation>
    </message>
    <message>
        <source>The model says not infected, but {reason}.</source>
        <translation>Le modèle dit non infectée, mais {reason}.</translation>
    </message>
    <message>
        <source>The model says not infected. What you found speaks for an infection ({reasons}).</source>
        <translation>Le modèle dit non infectée. Ce que vous avez trouvé parle pour une infection ({reasons}).</translation>
    </message>
    <message>
        <source>The model says not infected. What you found speaks for an infection.</source>
        <translation>Le modèle dit non infectée. Ce que vous avez trouvé parle pour une infection.</translation>
    </message>
    <message>
        <source>The model sees no infection. A photo cannot rule it out.</source>
        <translation>Le modèle ne voit pas d’infection. Une photo ne peut pas l’exclure.</translation>
    </message>
    <message>
        <source>The model sees nothing of a wound in the photo.</source>
        <translation>Le modèle ne voit rien d’une plaie sur la photo.</translation>
    </message>
    <message>
        <source>The model sees signs of infection. Check the patient.</source>
        <translation>Le modèle voit des signes d’infection. Examinez le patient.</translation>
    </message>
    <message>
        <source>The model stopped working twice on this photo. The photo is unchanged and other photos can be assessed. Close other programs if memory is short and try again, or go on without the model.</source>
        <translation>Le modèle s’est arrêté deux fois sur cette photo. La photo est inchangée, et d’autres photos peuvent être évaluées. Si la mémoire manque, fermez d’autres programmes et réessayez, ou continuez sans le modèle.</translation>
    </message>
    <message>
        <source>The model thought about the photo several times and came to different verdicts.</source>
        <translation>Le modèle a réfléchi plusieurs fois à la photo et est arrivé à des verdicts différents.</translation>
    </message>
    <message>
        <source>The model writes in English; its words are not translated.</source>
        <translation>Le modèle écrit en anglais&#xa0;; ses mots ne sont pas traduits.</translation>
    </message>
    <message>
        <source>The model wrote none.</source>
        <translation>Le modèle n’en a écrit aucun.</translation>
    </message>
    <message>
        <source>The model {model} could be loaded on neither graphics card nor processor: {error}. Nothing is lost. Check the pack with `woundapp model verify`.</source>
        <translation>Le modèle {model} n’a pu être chargé ni sur la carte graphique ni sur le processeur&#xa0;: {error}. Rien n’est perdu. Vérifiez le paquet avec `woundapp model verify`.</translation>
    </message>
    <message>
        <source>The model {model} could not be loaded: {error}. Nothing is lost. Check the pack with `woundapp model verify`, or choose another one.</source>
        <translation>Le modèle {model} n’a pas pu être chargé&#xa0;: {error}. Rien n’est perdu. Vérifiez le paquet avec `woundapp model verify` ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model {model} made its process stop while loading. Nothing is lost. Check the pack with `woundapp model verify`, or choose another one.</source>
        <translation>Le modèle {model} a arrêté son processus pendant le chargement. Rien n’est perdu. Vérifiez le paquet avec `woundapp model verify` ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model {model} needs about {needed:.1f} GB of free memory, and only {free:.1f} GB are free. It was not loaded. Close other programs and try again, or use a smaller quantization of the model.</source>
        <translation>Le modèle {model} a besoin d’environ {needed:.1f} Go de mémoire libre, et seuls {free:.1f} Go sont libres. Il n’a pas été chargé. Fermez d’autres programmes et réessayez, ou utilisez une quantification plus petite du modèle.</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>La réponse du modèle</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be relied on. Judge without it.</source>
        <translation>On ne peut pas se fier à la réponse du modèle. Jugez sans elle.</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read.</source>
        <translation>La réponse du modèle n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is that of a computer to a photo, without the patient, the history or any test, and it can be wrong either way, however sure it sounds.</source>
        <translation>La réponse du modèle est celle d’un ordinateur à une photo, sans le patient, les antécédents ni aucun examen, et elle peut être fausse dans un sens comme dans l’autre, si sûre qu’elle paraisse.</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off.</source>
        <translation>La réponse du modèle a été coupée.</translation>
    </message>
    <message>
        <source>The model&apos;s probability of infection in %</source>
        <translation>Probabilité d’infection selon le modèle, en %</translation>
    </message>
    <message>
        <source>The model&apos;s rationale</source>
        <translation>La justification du modèle</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning was too long and was cut off.</source>
        <translation>Le raisonnement du modèle était trop long et a été coupé.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning went in circles and was stopped.</source>
        <translation>Le raisonnement du modèle tournait en rond et a été arrêté.</translation>
    </message>
    <message>
        <source>The names of the patient and of the staff, identifiers and the photos&apos; own metadata. If you have a question about the patient, name the code {code}.</source>
        <translation>Les noms du patient et de l’équipe, les identifiants et les métadonnées propres aux photos. Si vous avez une question sur le patient, citez le code {code}.</translation>
    </message>
    <message>
        <source>The outline of the wound</source>
        <translation>Le contour de la plaie</translation>
    </message>
    <message>
        <source>The part of the photo: {sign}</source>
        <translation>La partie de la photo&#xa0;: {sign}</translation>
    </message>
    <message>
        <source>The password or token is missing, or holds characters that it cannot. Nothing was saved. Enter it again.</source>
        <translation>Le mot de passe ou le jeton manque, ou contient des caractères qu’il ne peut pas avoir. Rien n’a été enregistré. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The patient is ill, but nothing found at the wound explains it: look for another cause as well.</source>
        <translation>Le patient est malade, mais rien de ce qui a été trouvé à la plaie ne l’explique&#xa0;: cherchez aussi une autre cause.</translation>
    </message>
    <message>
        <source>The photo as it was taken</source>
        <translation>La photo telle qu’elle a été prise</translation>
    </message>
    <message>
        <source>The photo has few pixels. Retake it closer or with a higher resolution.</source>
        <translation>La photo a peu de pixels. Reprenez-la de plus près ou avec une résolution plus haute.</translation>
    </message>
    <message>
        <source>The photo is blurred. Hold the camera still, let it focus, and retake.</source>
        <translation>La photo est floue. Tenez l’appareil immobile, laissez-le faire la mise au point et reprenez la photo.</translation>
    </message>
    <message>
        <source>The photo is too bright. Move the light or turn the flash off, and retake.</source>
        <translation>La photo est trop claire. Déplacez la lumière ou coupez le flash et reprenez la photo.</translation>
    </message>
    <message>
        <source>The photo is too dark. Bring more light to the wound and retake.</source>
        <translation>La photo est trop sombre. Éclairez davantage la plaie et reprenez la photo.</translation>
    </message>
    <message>
        <source>The photo is too poor to be judged.</source>
        <translation>La photo est trop mauvaise pour être jugée.</translation>
    </message>
    <message>
        <source>The photo with the wound outlined</source>
        <translation>La photo avec le contour de la plaie</translation>
    </message>
    <message>
        <source>The photo with these places marked: {places}</source>
        <translation>La photo avec ces endroits marqués&#xa0;: {places}</translation>
    </message>
    <message>
        <source>The photo “{name}” is not beside its record, or is another one. The record itself is whole. Ask for the photo where the record comes from.</source>
        <translation>La photo «&#xa0;{name}&#xa0;» n’est pas à côté de son enregistrement, ou en est une autre. L’enregistrement lui-même est entier. Demandez la photo là d’où vient l’enregistrement.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not in this file, or is another one. The record itself is whole. Ask for the photo where the record comes from.</source>
        <translation>La photo «&#xa0;{name}&#xa0;» n’est pas dans ce fichier, ou en est une autre. L’enregistrement lui-même est entier. Demandez la photo là d’où vient l’enregistrement.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile could not be used; its colours may be slightly off.</source>
        <translation>Le profil de couleurs de la photo n’a pas pu être utilisé&#xa0;; ses couleurs peuvent être légèrement inexactes.</translation>
    </message>
    <message>
        <source>The print of the calibration card was not checked, so the figures are less certain.</source>
        <translation>L’impression de la carte d’étalonnage n’a pas été vérifiée&#xa0;: les mesures sont donc moins sûres.</translation>
    </message>
    <message>
        <source>The printer did not take the report. What you recorded is safe. Look whether the printer is on, has paper and is connected, and print again; or save the report as a file.</source>
        <translation>L’imprimante n’a pas pris le rapport. Ce que vous avez noté est en sécurité. Vérifiez que l’imprimante est allumée, branchée et a du papier, et imprimez de nouveau&#xa0;; ou enregistrez le rapport dans un fichier.</translation>
    </message>
    <message>
        <source>The probability is the model&apos;s own figure. The places, the rationale and the reasoning are the model&apos;s account of its answer; they need not be what the answer rests on.</source>
        <translation>La probabilité est le chiffre du modèle lui-même. Les endroits, la justification et le raisonnement sont ce que le modèle raconte de sa réponse&#xa0;; ce n’est pas forcément ce sur quoi elle repose.</translation>
    </message>
    <message>
        <source>The record inside is not the one that these pages were printed from: they do not say {wanted}: {pages}.</source>
        <translation>L’enregistrement contenu n’est pas celui dont ces pages ont été imprimées&#xa0;: elles ne disent pas {wanted}&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>The record is not the one that the report was made of.</source>
        <translation>L’enregistrement n’est pas celui dont le rapport a été fait.</translation>
    </message>
    <message>
        <source>The record or its manifest was taken out of the file.</source>
        <translation>L’enregistrement ou son manifeste a été retiré du fichier.</translation>
    </message>
    <message>
        <source>The record tells the same in all of its forms: {names}.</source>
        <translation>L’enregistrement dit la même chose sous toutes ses formes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The records are as they were</source>
        <translation>Les dossiers sont tels qu’ils étaient</translation>
    </message>
    <message>
        <source>The records cannot be read: the file is damaged, or its key is another one. Nothing was changed. Bring the records back from a backup.</source>
        <translation>Les dossiers ne peuvent pas être lus&#xa0;: le fichier est endommagé ou sa clé est une autre. Rien n’a été modifié. Reprenez les dossiers d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {file} ({reason}). The old settings are unchanged. Check that the disk is not full and the folder can be written to.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans {file} ({reason}). Les anciens réglages n’ont pas changé. Vérifiez que le disque n’est pas plein et qu’on peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read ({error}). Nothing was changed. Delete the file to start again with the defaults.</source>
        <translation>Le fichier de réglages {file} ne peut pas être lu ({error}). Rien n’a été modifié. Supprimez le fichier pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>The shares of tissue do not add up to 100 %. They were not recorded; the outline is as it was. Correct the shares.</source>
        <translation>Les proportions de tissus ne font pas 100 %. Elles n’ont pas été enregistrées&#xa0;; le contour est tel qu’il était. Corrigez les proportions.</translation>
    </message>
    <message>
        <source>The signature was broken: the file was changed after it was signed.</source>
        <translation>La signature a été rompue&#xa0;: le fichier a été modifié après avoir été signé.</translation>
    </message>
    <message>
        <source>The size cannot be compared with the visit of {day}.</source>
        <translation>La taille ne peut pas être comparée à celle de la visite du {day}.</translation>
    </message>
    <message>
        <source>The system has no name. Nothing was saved. Enter what you call it.</source>
        <translation>Le système n’a pas de nom. Rien n’a été enregistré. Saisissez le nom que vous lui donnez.</translation>
    </message>
    <message>
        <source>The user&apos;s name for this server is missing, or holds characters that it cannot. Nothing was saved. Enter it again.</source>
        <translation>Le nom d’utilisateur pour ce serveur manque, ou contient des caractères qu’il ne peut pas avoir. Rien n’a été enregistré. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The visits, the last one first</source>
        <translation>Les visites, la dernière d’abord</translation>
    </message>
    <message>
        <source>The whole reason stands below.</source>
        <translation>La raison complète figure plus bas.</translation>
    </message>
    <message>
        <source>The wound has healed</source>
        <translation>La plaie est cicatrisée</translation>
    </message>
    <message>
        <source>The wound was debrided between the two visits. That alone can make it larger.</source>
        <translation>La plaie a été débridée entre les deux visites. Cela seul peut l’agrandir.</translation>
    </message>
    <message>
        <source>There are records already. Nothing was changed. Unlock them, or choose another folder.</source>
        <translation>Il y a déjà des dossiers. Rien n’a été modifié. Déverrouillez-les ou choisissez un autre dossier de fichiers.</translation>
    </message>
    <message>
        <source>There are signs of infection that the continuum does not name.</source>
        <translation>Il y a des signes d’infection que le continuum ne nomme pas.</translation>
    </message>
    <message>
        <source>There is a user of this name already. Nothing was changed. Choose a name that tells the two apart.</source>
        <translation>Il y a déjà un utilisateur de ce nom. Rien n’a été modifié. Choisissez un nom qui distingue les deux.</translation>
    </message>
    <message>
        <source>There is no model pack named “{wanted}”, and no such folder. Nothing was loaded. Choose one of: {names}; or add one with `woundapp model add`.</source>
        <translation>Il n’y a ni paquet de modèle nommé «&#xa0;{wanted}&#xa0;» ni dossier de ce nom. Rien n’a été chargé. Choisissez-en un de ceux-ci&#xa0;: {names}&#xa0;; ou ajoutez-en un avec `woundapp model add`.</translation>
    </message>
    <message>
        <source>There is no record that could name these photos.</source>
        <translation>Il n’y a pas d’enregistrement qui pourrait nommer ces photos.</translation>
    </message>
    <message>
        <source>There is nothing to export: in every photo something is written, which may be a name. Nothing was written.</source>
        <translation>Il n’y a rien à exporter&#xa0;: sur chaque photo, quelque chose est écrit, qui peut être un nom. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is nothing to export: no photo of a patient whose consent allows research was reviewed as infected or not infected. Nothing was written.</source>
        <translation>Il n’y a rien à exporter&#xa0;: aucune photo d’un patient dont le consentement permet la recherche n’a été revue comme infectée ou non infectée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is writing in the photo, and the model&apos;s verdict changes when it is covered.</source>
        <translation>Quelque chose est écrit sur la photo, et le verdict du modèle change quand on le couvre.</translation>
    </message>
    <message>
        <source>There were {made} pages, and now there are {found}.</source>
        <translation>Il y avait {made} pages, et il y en a maintenant {found}.</translation>
    </message>
    <message>
        <source>These DICOM files do not hold a visit as this program writes it. Nothing was changed. Choose all files of one visit, as they were exported.</source>
        <translation>Ces fichiers DICOM ne contiennent pas une visite telle que ce programme l’écrit. Rien n’a été modifié. Choisissez tous les fichiers d’une visite, tels qu’ils ont été exportés.</translation>
    </message>
    <message>
        <source>These two are one patient already. Nothing was changed. Search for the patient again.</source>
        <translation>Ces deux-là sont déjà un seul patient. Rien n’a été modifié. Cherchez à nouveau le patient.</translation>
    </message>
    <message>
        <source>This PIN does not open the records. Nothing was changed. Try again.</source>
        <translation>Ce code PIN n’ouvre pas les dossiers. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>This address begins with http://, so that everybody in the network could read what is sent. Nothing was saved. Enter an address that begins with https://, or allow it without encryption.</source>
        <translation>Cette adresse commence par http://&#xa0;: tout le monde sur le réseau pourrait lire ce qui est envoyé. Rien n’a été enregistré. Saisissez une adresse qui commence par https://, ou permettez-la sans chiffrement.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Choose another one. ({fault})</source>
        <translation>Cette sauvegarde est endommagée. Rien n’a été modifié. Choisissez-en une autre. ({fault})</translation>
    </message>
    <message>
        <source>This computer does not let you use the camera. Ask whoever looks after it to add you to the group “video”, sign in again, and try again.</source>
        <translation>Cet ordinateur ne vous laisse pas utiliser l’appareil photo. Demandez à la personne qui s’en occupe de vous ajouter au groupe «&#xa0;video&#xa0;», reconnectez-vous et réessayez.</translation>
    </message>
    <message>
        <source>This differs from the model&apos;s answer.</source>
        <translation>Cela diffère de la réponse du modèle.</translation>
    </message>
    <message>
        <source>This file cannot be read as a report: it is damaged, cut off, protected or no PDF at all. It must not be relied on. Ask for it again from where it came.</source>
        <translation>Ce fichier ne peut pas être lu comme un rapport&#xa0;: il est endommagé, coupé, protégé ou n’est pas un PDF. Il ne faut pas s’y fier. Redemandez-le là d’où il vient.</translation>
    </message>
    <message>
        <source>This folder holds no backup of records. Nothing was changed. Choose a folder whose name begins with woundapp-records.</source>
        <translation>Ce dossier ne contient aucune sauvegarde. Rien n’a été modifié. Choisissez un dossier dont le nom commence par woundapp-records.</translation>
    </message>
    <message>
        <source>This is being sent to another system at this moment. Nothing was changed. Wait until it is sent, or stop the sending, and try again.</source>
        <translation>Ceci est en train d’être envoyé à un autre système. Rien n’a été modifié. Attendez la fin de l’envoi ou arrêtez-le, et réessayez.</translation>
    </message>
    <message>
        <source>This is no FHIR record of woundapp, or one that is damaged or of a newer version. Nothing was changed. Choose another file, ask for it again, or bring the program up to date.</source>
        <translation>Ce n’est pas un enregistrement FHIR de woundapp, ou il est endommagé ou d’une version plus récente. Rien n’a été modifié. Choisissez un autre fichier, redemandez-le ou mettez le programme à jour.</translation>
    </message>
    <message>
        <source>This is no file of certificates. Nothing was checked. Give one in PEM or DER, which mostly ends in .cer, .crt or .pem.</source>
        <translation>Ce n’est pas un fichier de certificats. Rien n’a été vérifié. Donnez-en un au format PEM ou DER, qui finit le plus souvent par .cer, .crt ou .pem.</translation>
    </message>
    <message>
        <source>This is no record of woundapp, or one of a newer version. Nothing was changed. Choose another file, or bring the program up to date.</source>
        <translation>Ce n’est pas un enregistrement de woundapp, ou il est d’une version plus récente. Rien n’a été modifié. Choisissez un autre fichier ou mettez le programme à jour.</translation>
    </message>
    <message>
        <source>This is not a report of woundapp, but of another program. Nothing was checked. Choose a report that woundapp made.</source>
        <translation>Ce n’est pas un rapport de woundapp, mais d’un autre programme. Rien n’a été vérifié. Choisissez un rapport fait par woundapp.</translation>
    </message>
    <message>
        <source>This is not the address of a FHIR server. Nothing was saved. Enter it with https:// at its beginning, and without a name, a password or a question mark in it.</source>
        <translation>Ce n’est pas l’adresse d’un serveur FHIR. Rien n’a été enregistré. Saisissez-la avec https:// au début, et sans nom, mot de passe ni point d’interrogation.</translation>
    </message>
    <message>
        <source>This is not the address of a PACS. Nothing was saved. Enter its name or number in the network, and a port from 1 to {most}.</source>
        <translation>Ce n’est pas l’adresse d’un PACS. Rien n’a été enregistré. Saisissez son nom ou son numéro sur le réseau et un port de 1 à {most}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the certificate “{file}”, or the file is damaged. Nothing was signed. Enter the passphrase again.</source>
        <translation>Ce n’est pas la phrase de passe du certificat «&#xa0;{file}&#xa0;», ou le fichier est endommagé. Rien n’a été signé. Saisissez à nouveau la phrase de passe.</translation>
    </message>
    <message>
        <source>This is the backup of other records than those on this machine. Nothing was changed. Move the folder of the records away first if they shall be replaced.</source>
        <translation>Ceci est la sauvegarde d’autres dossiers que ceux de cet ordinateur. Rien n’a été modifié. Déplacez d’abord le dossier des dossiers de patients s’ils doivent être remplacés.</translation>
    </message>
    <message>
        <source>This is the last administrator: nobody could manage users and backups any more. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>C’est le dernier administrateur&#xa0;: plus personne ne pourrait gérer les utilisateurs et les sauvegardes. Rien n’a été modifié. Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>This machine has no key store that a PIN could use, or it is locked. The records are safe. Unlock with the passphrase.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés utilisable par un code PIN, ou il est verrouillé. Les dossiers sont en sécurité. Déverrouillez avec la phrase de passe.</translation>
    </message>
    <message>
        <source>This may be a sign of infection: {sign}.</source>
        <translation>Cela peut être un signe d’infection&#xa0;: {sign}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was changed. Try again.</source>
        <translation>Cette phrase de passe n’ouvre pas les dossiers. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>This passphrase is guessed too soon. Nothing was written. Take one of {count} characters or more that are not all alike, or have one suggested.</source>
        <translation>Cette phrase de passe se devine trop vite. Rien n’a été écrit. Prenez-en une de {count} caractères ou plus qui ne soient pas tous pareils, ou demandez une proposition.</translation>
    </message>
    <message>
        <source>This photo is not in the records. Nothing was changed.</source>
        <translation>Cette photo n’est pas dans les dossiers. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This recovery code does not open the records. Nothing was changed. Try again.</source>
        <translation>Ce code de récupération n’ouvre pas les dossiers. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>This report is signed already. It is unchanged. Make it again to sign it with another certificate.</source>
        <translation>Ce rapport est déjà signé. Il est inchangé. Refaites-le pour le signer avec un autre certificat.</translation>
    </message>
    <message>
        <source>This rests on one sign alone, which may have another cause.</source>
        <translation>Cela ne repose que sur un seul signe, qui peut avoir une autre cause.</translation>
    </message>
    <message>
        <source>This server does not take transactions, so that a visit could arrive there by half. Nothing about a patient was sent. Ask those who look after it to allow them.</source>
        <translation>Ce serveur n’accepte pas les transactions&#xa0;: une visite pourrait n’y arriver qu’à moitié. Rien au sujet d’un patient n’a été envoyé. Demandez à ceux qui s’en occupent de les autoriser.</translation>
    </message>
    <message>
        <source>This server speaks another version of FHIR ({version}) than this program, which writes R4 ({written}). Nothing about a patient was sent. Ask for the address of its R4 interface.</source>
        <translation>Ce serveur parle une autre version de FHIR ({version}) que ce programme, qui écrit R4 ({written}). Rien au sujet d’un patient n’a été envoyé. Demandez l’adresse de son interface R4.</translation>
    </message>
    <message>
        <source>This speaks against the answer.</source>
        <translation>Cela parle contre la réponse.</translation>
    </message>
    <message>
        <source>This visit could not be brought into the form of the other system ({kind}), which is a fault of this program. {safe} Report it, and send the visit another way.</source>
        <translation>Cette visite n’a pas pu être mise dans la forme de l’autre système ({kind}), ce qui est une faute de ce programme. {safe} Signalez-la et envoyez la visite d’une autre façon.</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibétain</translation>
    </message>
    <message>
        <source>To be sure, ask for or measure: {missing}.</source>
        <translation>Pour être sûr, demandez ou mesurez&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Too dark here to judge this by colour.</source>
        <translation>Trop sombre ici pour en juger par la couleur.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Nothing was changed. Try again in {seconds:.0f} seconds.</source>
        <translation>Trop d’essais faux. Rien n’a été modifié. Réessayez dans {seconds:.0f} secondes.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Venous</source>
        <translation>Veineuse</translation>
    </message>
    <message>
        <source>Venous and arterial</source>
        <translation>Veineuse et artérielle</translation>
    </message>
    <message>
        <source>Version {version} of a {kind} is in no line of the audit trail.</source>
        <translation>La version {version} d’un {kind} ne figure à aucune ligne du journal d’audit.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>What could not be printed, by hand</source>
        <translation>Ce qui n’a pas pu être imprimé, à la main</translation>
    </message>
    <message>
        <source>What is in here</source>
        <translation>Ce qu’il y a ici</translation>
    </message>
    <message>
        <source>What line {number} of the audit trail speaks of is missing.</source>
        <translation>Ce dont parle la ligne {number} du journal d’audit manque.</translation>
    </message>
    <message>
        <source>What line {number} of the audit trail speaks of was changed.</source>
        <translation>Ce dont parle la ligne {number} du journal d’audit a été modifié.</translation>
    </message>
    <message>
        <source>What published rules say</source>
        <translation>Ce que disent les règles publiées</translation>
    </message>
    <message>
        <source>What stands here comes from the clinician and from published rules.</source>
        <translation>Ce qui figure ici vient du clinicien et de règles publiées.</translation>
    </message>
    <message>
        <source>What stands on page {number} was changed.</source>
        <translation>Ce qui se trouve à la page {number} a été modifié.</translation>
    </message>
    <message>
        <source>What the model wrote before its answer, unchecked and word for word.</source>
        <translation>Ce que le modèle a écrit avant sa réponse, non vérifié et mot pour mot.</translation>
    </message>
    <message>
        <source>What this report is not</source>
        <translation>Ce que ce rapport n’est pas</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was looked for is not in the records. Nothing was changed. Go back and search again.</source>
        <translation>Ce qui était cherché n’est pas dans les dossiers. Rien n’a été modifié. Revenez en arrière et cherchez à nouveau.</translation>
    </message>
    <message>
        <source>What was withheld</source>
        <translation>Ce qui n’a pas été communiqué</translation>
    </message>
    <message>
        <source>What you recorded is safe</source>
        <translation>Ce que vous avez noté est en sécurité</translation>
    </message>
    <message>
        <source>White cell count</source>
        <translation>Nombre de globules blancs</translation>
    </message>
    <message>
        <source>Who signed the report, and whether it is as it was made: “woundapp report verify {report}”.</source>
        <translation>Qui a signé le rapport, et s’il est tel qu’il a été fait&#xa0;: «&#xa0;woundapp report verify {report}&#xa0;».</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Windows does not let this program use the camera. Open Settings, Privacy &amp; security, Camera, switch on “Let desktop apps access your camera”, and try again.</source>
        <translation>Windows ne laisse pas ce programme utiliser l’appareil photo. Ouvrez Paramètres, Confidentialité et sécurité, Caméra, activez «&#xa0;Autoriser les applications de bureau à accéder à votre caméra&#xa0;» et réessayez.</translation>
    </message>
    <message>
        <source>With the places that the clinician marked</source>
        <translation>Avec les endroits que le clinicien a marqués</translation>
    </message>
    <message>
        <source>With the places that the model names</source>
        <translation>Avec les endroits que le modèle donne</translation>
    </message>
    <message>
        <source>Worse since the visit of {day}: {reasons}.</source>
        <translation>Plus mauvais depuis la visite du {day}&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Wound</source>
        <translation>Plaie</translation>
    </message>
    <message>
        <source>Wound coming apart (dehiscence)</source>
        <translation>Plaie qui s’ouvre (déhiscence)</translation>
    </message>
    <message>
        <source>Wound larger than before</source>
        <translation>Plaie plus grande qu’avant</translation>
    </message>
    <message>
        <source>Wound report</source>
        <translation>Rapport de plaie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You cannot change your own role. Nothing was changed. Another administrator can.</source>
        <translation>Vous ne pouvez pas changer votre propre rôle. Rien n’a été modifié. Un autre administrateur le peut.</translation>
    </message>
    <message>
        <source>You cannot take away your own access. Nothing was changed. Another administrator can.</source>
        <translation>Vous ne pouvez pas retirer votre propre accès. Rien n’a été modifié. Un autre administrateur le peut.</translation>
    </message>
    <message>
        <source>Your access was taken away. The records are as they were. Ask an administrator.</source>
        <translation>Votre accès a été retiré. Les dossiers sont tels qu’ils étaient. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>[left out]</source>
        <translation>[omis]</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <translation>un fichier DICOM</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>une image JPEG 2000</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un fichier Photoshop</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>un fichier RAW d’appareil photo</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>a moment that is not said</source>
        <translation>un moment non indiqué</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>all of it as JSON; the form is urn:woundapp:record:1</source>
        <translation>le tout en JSON&#xa0;; la forme est urn:woundapp:record:1</translation>
    </message>
    <message>
        <source>all of it as a FHIR R4 document, for other systems</source>
        <translation>le tout en un document FHIR R4, pour d’autres systèmes</translation>
    </message>
    <message>
        <source>photos, findings and report as DICOM objects, with a DICOMDIR for viewers</source>
        <translation>photos, constatations et rapport en objets DICOM, avec un DICOMDIR pour les visionneuses</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>allergies</translation>
    </message>
    <message>
        <source>Below is the answer that speaks most for an infection. Check the patient.</source>
        <translation>Ci-dessous, la réponse qui parle le plus pour une infection. Examinez le patient.</translation>
    </message>
    <message>
        <source>Cannot say yet</source>
        <translation>Ne peut pas encore se prononcer</translation>
    </message>
    <message>
        <source>First look, before any reasoning</source>
        <translation>Premier coup d’œil, avant tout raisonnement</translation>
    </message>
    <message>
        <source>From a reduced photo.</source>
        <translation>À partir d’une photo réduite.</translation>
    </message>
    <message>
        <source>Its answers differ</source>
        <translation>Ses réponses diffèrent</translation>
    </message>
    <message>
        <source>Leans towards infected</source>
        <translation>Penche pour infectée</translation>
    </message>
    <message>
        <source>Leans towards not infected</source>
        <translation>Penche pour non infectée</translation>
    </message>
    <message>
        <source>Longer than usual.</source>
        <translation>Plus long que d’habitude.</translation>
    </message>
    <message>
        <source>Longer than usual. Time left: {time}.</source>
        <translation>Plus long que d’habitude. Temps restant : {time}.</translation>
    </message>
    <message>
        <source>No safe connection to the PACS could be made: {reason}. {safe} Ask those who look after it for its certificate, and choose it in the settings.</source>
        <translation>La connexion sécurisée avec le PACS n&apos;a pas pu être établie : {reason}. {safe} Demandez son certificat à ceux qui s&apos;en occupent, et choisissez-le dans les réglages.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made: {reason}. {safe} Ask those who look after the server for its certificate, and choose it in the settings.</source>
        <translation>La connexion sécurisée avec le serveur n&apos;a pas pu être établie : {reason}. {safe} Demandez son certificat à ceux qui s&apos;occupent du serveur, et choisissez-le dans les réglages.</translation>
    </message>
    <message>
        <source>Provisional: wait for the assessment.</source>
        <translation>Provisoire : attendez l’évaluation.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same on the server at the same time. {safe} What is there now is looked at before.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié la même chose sur le serveur au même moment. {safe} Ce qui s&apos;y trouve maintenant est d&apos;abord consulté.</translation>
    </message>
    <message>
        <source>The PACS answers, but does not take the question whether it is there. {safe} Ask those who look after it to allow C-ECHO.</source>
        <translation>Le PACS répond, mais n&apos;accepte pas qu&apos;on lui demande s&apos;il est là. {safe} Demandez à ceux qui s&apos;en occupent d&apos;autoriser C-ECHO.</translation>
    </message>
    <message>
        <source>The PACS cannot be reached. {safe} Check that this computer is in the network, and that the PACS is running.</source>
        <translation>Le PACS est injoignable. {safe} Vérifiez que cet ordinateur est sur le réseau et que le PACS fonctionne.</translation>
    </message>
    <message>
        <source>The PACS does not answer in time. {safe} If it goes on, ask those who look after it.</source>
        <translation>Le PACS ne répond pas à temps. {safe} Si cela continue, demandez à ceux qui s&apos;en occupent.</translation>
    </message>
    <message>
        <source>The PACS does not go by the AE title that was entered for it. {safe} Correct it in the settings.</source>
        <translation>Le PACS ne porte pas le titre AE qui a été saisi pour lui. {safe} Corrigez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The PACS does not know this program&apos;s AE title. {safe} Ask those who look after it to enter it there, or correct it in the settings.</source>
        <translation>Le PACS ne connaît pas le titre AE de ce programme. {safe} Demandez à ceux qui s&apos;en occupent de l&apos;y inscrire, ou corrigez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The PACS does not let this program store anything. {safe} Ask those who look after it to allow it.</source>
        <translation>Le PACS ne laisse ce programme rien enregistrer. {safe} Demandez à ceux qui s&apos;en occupent de l&apos;autoriser.</translation>
    </message>
    <message>
        <source>The PACS has no room or no time at the moment (status {code}). {safe} If it goes on, ask those who look after it.</source>
        <translation>Le PACS n&apos;a pas de place ou pas le temps en ce moment (état {code}). {safe} Si cela continue, demandez à ceux qui s&apos;en occupent.</translation>
    </message>
    <message>
        <source>The PACS has taken {taken} of {all} objects, and not these: {refused}. {safe} Show this to those who look after the PACS, then try again.</source>
        <translation>Le PACS a pris {taken} objets sur {all}, mais pas ceux-ci : {refused}. {safe} Montrez cela à ceux qui s&apos;occupent du PACS, puis réessayez.</translation>
    </message>
    <message>
        <source>The PACS is too busy at the moment. {safe} There is nothing to do.</source>
        <translation>Le PACS est trop occupé en ce moment. {safe} Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The PACS refuses this program. {safe} Ask those who look after it to let it in.</source>
        <translation>Le PACS refuse ce programme. {safe} Demandez à ceux qui s&apos;en occupent de l&apos;admettre.</translation>
    </message>
    <message>
        <source>The PACS takes none of the kinds of objects that this program sends. {safe} Ask those who look after it to allow them, then try again.</source>
        <translation>Le PACS n&apos;accepte aucun des types d&apos;objets que ce programme envoie. {safe} Demandez à ceux qui s&apos;en occupent de les autoriser, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to the PACS broke off. {safe} What it has already is not sent again.</source>
        <translation>La connexion avec le PACS s&apos;est interrompue. {safe} Ce qu&apos;il a déjà n&apos;est pas envoyé de nouveau.</translation>
    </message>
    <message>
        <source>The connection to the server broke off. {safe} Before anything is sent again, the server is asked what it has already.</source>
        <translation>La connexion avec le serveur s&apos;est interrompue. {safe} Avant tout nouvel envoi, on demande au serveur ce qu&apos;il a déjà.</translation>
    </message>
    <message>
        <source>The first assessments on this computer show how long it takes.</source>
        <translation>Les premières évaluations sur cet ordinateur montreront combien de temps il faut.</translation>
    </message>
    <message>
        <source>The server cannot be reached. {safe} Check that this computer is in the network, and that the server is running.</source>
        <translation>Le serveur est injoignable. {safe} Vérifiez que cet ordinateur est sur le réseau et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>The server does not accept this program&apos;s name, password or token. {safe} Enter them again in the settings.</source>
        <translation>Le serveur n&apos;accepte pas le nom, le mot de passe ou le jeton de ce programme. {safe} Saisissez-les de nouveau dans les réglages.</translation>
    </message>
    <message>
        <source>The server does not answer in time. {safe} If it goes on, ask those who look after it.</source>
        <translation>Le serveur ne répond pas à temps. {safe} Si cela continue, demandez à ceux qui s&apos;en occupent.</translation>
    </message>
    <message>
        <source>The server does not let this program do what it has to. {safe} Ask those who look after the server to let it read, create and update.</source>
        <translation>Le serveur ne laisse pas ce programme faire ce qu&apos;il doit. {safe} Demandez à ceux qui s&apos;occupent du serveur de le laisser lire, créer et mettre à jour.</translation>
    </message>
    <message>
        <source>The server does not take this visit (HTTP {status}{codes}). {safe} Show this to those who look after the server, then try again.</source>
        <translation>Le serveur n&apos;accepte pas cette visite (HTTP {status}{codes}). {safe} Montrez cela à ceux qui s&apos;occupent du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP {status}). {safe} If it goes on, ask those who look after the server.</source>
        <translation>Le serveur a une panne de son côté (HTTP {status}). {safe} Si cela continue, demandez à ceux qui s&apos;en occupent.</translation>
    </message>
    <message>
        <source>The server is too busy or being repaired at the moment. {safe} There is nothing to do.</source>
        <translation>Le serveur est trop occupé ou en réparation en ce moment. {safe} Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The server sends this program on to another address, and nothing about a patient goes to an address that nobody entered. {safe} Enter the other address in the settings if it is the right one.</source>
        <translation>Le serveur renvoie ce programme à une autre adresse, et rien sur un patient ne va à une adresse que personne n&apos;a saisie. {safe} Saisissez l&apos;autre adresse dans les réglages si c&apos;est la bonne.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is far longer than any that makes sense, and was not read to its end. {safe} Ask those who look after the server what answers at this address.</source>
        <translation>La réponse du serveur est bien plus longue que toute réponse sensée, et n&apos;a pas été lue jusqu&apos;au bout. {safe} Demandez à ceux qui s&apos;occupent du serveur ce qui répond à cette adresse.</translation>
    </message>
    <message>
        <source>The system that this was for is not set up any more. {safe} Take it out of the list.</source>
        <translation>Le système auquel ceci était destiné n&apos;est plus configuré. {safe} Retirez-le de la liste.</translation>
    </message>
    <message>
        <source>The visit is too large for the server, with {size} MB. {safe} Ask those who look after the server to allow more, then try again.</source>
        <translation>La visite est trop volumineuse pour le serveur : {size} Mo. {safe} Demandez à ceux qui s&apos;occupent du serveur d&apos;en permettre davantage, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no FHIR server at this address that takes transactions. {safe} Check the address in the settings.</source>
        <translation>À cette adresse, il n&apos;y a pas de serveur FHIR qui accepte des transactions. {safe} Vérifiez l&apos;adresse dans les réglages.</translation>
    </message>
    <message>
        <source>This takes {time}.</source>
        <translation>Cela prend {time}.</translation>
    </message>
    <message>
        <source>Time left: {time}.</source>
        <translation>Temps restant : {time}.</translation>
    </message>
    <message>
        <source>What answers is not a FHIR server, or something stands before it, such as a page to sign in. {safe} Check the address in the settings, and ask those who look after the network.</source>
        <translation>Ce qui répond n&apos;est pas un serveur FHIR, ou quelque chose se trouve devant lui, comme une page de connexion. {safe} Vérifiez l&apos;adresse dans les réglages, et demandez à ceux qui s&apos;occupent du réseau.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>about {low} to {high} minutes</source>
        <translation>entre {low} et {high} minutes</translation>
    </message>
    <message>
        <source>about {low} to {high} seconds</source>
        <translation>entre {low} et {high} secondes</translation>
    </message>
    <message>
        <source>amount of exudate</source>
        <translation>quantité d’exsudat</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>une image AVIF</translation>
    </message>
    <message>
        <source>anal area</source>
        <translation>région anale</translation>
    </message>
    <message>
        <source>antibiotics now</source>
        <translation>antibiotiques actuels</translation>
    </message>
    <message>
        <source>anus perianal cleft</source>
        <translation>anus périanal sillon</translation>
    </message>
    <message>
        <source>armpit</source>
        <translation>aisselle</translation>
    </message>
    <message>
        <source>at least grade {grade}</source>
        <translation>au moins grade {grade}</translation>
    </message>
    <message>
        <source>axilla</source>
        <translation>axillaire</translation>
    </message>
    <message>
        <source>back of the ankle</source>
        <translation>arrière de la cheville</translation>
    </message>
    <message>
        <source>back of the hand</source>
        <translation>dos de la main</translation>
    </message>
    <message>
        <source>back of the head</source>
        <translation>arrière de la tête</translation>
    </message>
    <message>
        <source>back of the knee</source>
        <translation>creux du genou</translation>
    </message>
    <message>
        <source>back of the left hand</source>
        <translation>dos de la main gauche</translation>
    </message>
    <message>
        <source>back of the left knee</source>
        <translation>creux du genou gauche</translation>
    </message>
    <message>
        <source>back of the lower leg</source>
        <translation>arrière de la jambe</translation>
    </message>
    <message>
        <source>back of the right hand</source>
        <translation>dos de la main droite</translation>
    </message>
    <message>
        <source>back of the right knee</source>
        <translation>creux du genou droit</translation>
    </message>
    <message>
        <source>ball of the foot</source>
        <translation>avant-pied</translation>
    </message>
    <message>
        <source>ball of the left foot</source>
        <translation>avant-pied gauche</translation>
    </message>
    <message>
        <source>ball of the right foot</source>
        <translation>avant-pied droit</translation>
    </message>
    <message>
        <source>belly stomach tummy</source>
        <translation>ventre estomac</translation>
    </message>
    <message>
        <source>big toe</source>
        <translation>gros orteil</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sang</translation>
    </message>
    <message>
        <source>blood-filled blisters (bullae)</source>
        <translation>ampoules remplies de sang (bulles)</translation>
    </message>
    <message>
        <source>bone seen or probed</source>
        <translation>os visible ou touché au stylet</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>sein</translation>
    </message>
    <message>
        <source>breathing rate</source>
        <translation>fréquence respiratoire</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>fesse</translation>
    </message>
    <message>
        <source>by IWGDF/IDSA 2023 the foot is infected, {grade}</source>
        <translation>selon IWGDF/IDSA 2023, le pied est infecté, {grade}</translation>
    </message>
    <message>
        <source>by IWGDF/IDSA 2023 the foot is not infected, {grade}</source>
        <translation>selon IWGDF/IDSA 2023, le pied n’est pas infecté, {grade}</translation>
    </message>
    <message>
        <source>calcaneus</source>
        <translation>calcanéus</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>mollet</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <source>checked by answers without reasoning, each region hidden in turn</source>
        <translation>vérifié par des réponses sans raisonnement, chaque région cachée à son tour</translation>
    </message>
    <message>
        <source>checked by whole new answers, each region hidden in turn</source>
        <translation>vérifié par de nouvelles réponses entières, chaque région cachée à son tour</translation>
    </message>
    <message>
        <source>cheek chin forehead jaw nose</source>
        <translation>joue menton front mâchoire nez</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>thorax</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>clear with blood</source>
        <translation>clair avec du sang</translation>
    </message>
    <message>
        <source>clear with pus</source>
        <translation>clair avec du pus</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>coccyx</source>
        <translation>coccygien</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>crackling under the skin (crepitus)</source>
        <translation>crépitement sous la peau</translation>
    </message>
    <message>
        <source>dead tissue (necrosis)</source>
        <translation>tissu mort (nécrose)</translation>
    </message>
    <message>
        <source>deeper tissue involved</source>
        <translation>tissu plus profond atteint</translation>
    </message>
    <message>
        <source>delayed healing</source>
        <translation>cicatrisation retardée</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>diabète</translation>
    </message>
    <message>
        <source>discoloured tissue</source>
        <translation>tissu décoloré</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>does not heal</source>
        <translation>ne cicatrise pas</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>oreille</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>coude</translation>
    </message>
    <message>
        <source>exposed bone</source>
        <translation>os exposé</translation>
    </message>
    <message>
        <source>exudate: {amount}</source>
        <translation>exsudat&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>face</source>
        <translation>visage</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fièvre</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>doigts</translation>
    </message>
    <message>
        <source>fingers of the left hand</source>
        <translation>doigts de la main gauche</translation>
    </message>
    <message>
        <source>fingers of the right hand</source>
        <translation>doigts de la main droite</translation>
    </message>
    <message>
        <source>flank</source>
        <translation>flanc</translation>
    </message>
    <message>
        <source>foot of a person with diabetes</source>
        <translation>pied d’une personne diabétique</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>avant-bras</translation>
    </message>
    <message>
        <source>fragile, bleeding granulation</source>
        <translation>bourgeonnement fragile qui saigne</translation>
    </message>
    <message>
        <source>front of the lower leg tibia</source>
        <translation>devant de la jambe</translation>
    </message>
    <message>
        <source>genital area</source>
        <translation>région génitale</translation>
    </message>
    <message>
        <source>gluteal bottom</source>
        <translation>fessier derrière</translation>
    </message>
    <message>
        <source>grade not known</source>
        <translation>grade inconnu</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>grade {grade}</translation>
    </message>
    <message>
        <source>granulation</source>
        <translation>bourgeonnement</translation>
    </message>
    <message>
        <source>groin</source>
        <translation>aine</translation>
    </message>
    <message>
        <source>hallux</source>
        <translation>hallux</translation>
    </message>
    <message>
        <source>hardened skin (induration)</source>
        <translation>peau durcie (induration)</translation>
    </message>
    <message>
        <source>hardness that spreads</source>
        <translation>dureté qui s’étend</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>fréquence cardiaque</translation>
    </message>
    <message>
        <source>heel</source>
        <translation>talon</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>hanche</translation>
    </message>
    <message>
        <source>immunosuppression</source>
        <translation>immunosuppression</translation>
    </message>
    <message>
        <source>in the depth of the wound</source>
        <translation>dans la profondeur de la plaie</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>inguinal</source>
        <translation>inguinal</translation>
    </message>
    <message>
        <source>inner ankle</source>
        <translation>cheville interne</translation>
    </message>
    <message>
        <source>instep dorsum</source>
        <translation>cou-de-pied dos</translation>
    </message>
    <message>
        <source>is a camera raw file</source>
        <translation>est un fichier RAW d’appareil photo</translation>
    </message>
    <message>
        <source>is a folder, not a photo</source>
        <translation>est un dossier, pas une photo</translation>
    </message>
    <message>
        <source>is damaged or incomplete</source>
        <translation>est endommagé ou incomplet</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is incomplete: it breaks off before its end</source>
        <translation>est incomplet : il s’interrompt avant la fin</translation>
    </message>
    <message>
        <source>is not an image</source>
        <translation>n’est pas une image</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is too large: it has more than {limit} megapixels</source>
        <translation>est trop grand : il a plus de {limit} mégapixels</translation>
    </message>
    <message>
        <source>is too large: {size:.0f} MB, and the limit is {limit} MB</source>
        <translation>est trop grand : {size:.0f} Mo, et la limite est de {limit} Mo</translation>
    </message>
    <message>
        <source>is too large: {width} x {height} pixels are {size:.0f} megapixels, and the limit is {limit}</source>
        <translation>est trop grand : {width} x {height} pixels font {size:.0f} mégapixels, et la limite est de {limit}</translation>
    </message>
    <message>
        <source>is {kind}, which is not taken</source>
        <translation>est {kind}, ce qui n’est pas accepté</translation>
    </message>
    <message>
        <source>ischium ischial tuberosity</source>
        <translation>tubérosité ischiatique</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>il ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it does not speak TLS as this program does</source>
        <translation>il ne parle pas TLS comme ce programme</translation>
    </message>
    <message>
        <source>it expired on {day}</source>
        <translation>il a expiré le {day}</translation>
    </message>
    <message>
        <source>it has {size} bytes instead of {expected}</source>
        <translation>il a {size} octets au lieu de {expected}</translation>
    </message>
    <message>
        <source>it holds none</source>
        <translation>il n’en contient aucun</translation>
    </message>
    <message>
        <source>it is valid only from {day} on</source>
        <translation>il n’est valable qu’à partir du {day}</translation>
    </message>
    <message>
        <source>its certificate has expired, or this computer&apos;s clock is wrong</source>
        <translation>son certificat a expiré, ou l’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>its certificate is for another address</source>
        <translation>son certificat est pour une autre adresse</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>son certificat n’est pas valable</translation>
    </message>
    <message>
        <source>its content was changed or damaged</source>
        <translation>son contenu a été modifié ou est endommagé</translation>
    </message>
    <message>
        <source>its key is too weak</source>
        <translation>sa clé est trop faible</translation>
    </message>
    <message>
        <source>its key was not made for signing</source>
        <translation>sa clé n’a pas été faite pour signer</translation>
    </message>
    <message>
        <source>its name is not a valid file name</source>
        <translation>son nom n’est pas un nom de fichier valable</translation>
    </message>
    <message>
        <source>kind of exudate</source>
        <translation>type d’exsudat</translation>
    </message>
    <message>
        <source>kind of exudate: {kind}</source>
        <translation>type d’exsudat&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>genou</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>plus grande</translation>
    </message>
    <message>
        <source>larger, beyond the uncertainty</source>
        <translation>plus grande, au-delà de l’incertitude</translation>
    </message>
    <message>
        <source>lateral malleolus</source>
        <translation>malléole latérale</translation>
    </message>
    <message>
        <source>left Achilles tendon</source>
        <translation>tendon d’Achille gauche</translation>
    </message>
    <message>
        <source>left armpit</source>
        <translation>aisselle gauche</translation>
    </message>
    <message>
        <source>left big toe</source>
        <translation>gros orteil gauche</translation>
    </message>
    <message>
        <source>left breast</source>
        <translation>sein gauche</translation>
    </message>
    <message>
        <source>left buttock</source>
        <translation>fesse gauche</translation>
    </message>
    <message>
        <source>left calf</source>
        <translation>mollet gauche</translation>
    </message>
    <message>
        <source>left ear</source>
        <translation>oreille gauche</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>coude gauche</translation>
    </message>
    <message>
        <source>left flank</source>
        <translation>flanc gauche</translation>
    </message>
    <message>
        <source>left forearm</source>
        <translation>avant-bras gauche</translation>
    </message>
    <message>
        <source>left groin</source>
        <translation>aine gauche</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>talon gauche</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>hanche gauche</translation>
    </message>
    <message>
        <source>left inner ankle</source>
        <translation>cheville interne gauche</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>genou gauche</translation>
    </message>
    <message>
        <source>left outer ankle</source>
        <translation>cheville externe gauche</translation>
    </message>
    <message>
        <source>left shin</source>
        <translation>tibia gauche</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>épaule gauche</translation>
    </message>
    <message>
        <source>left shoulder blade</source>
        <translation>omoplate gauche</translation>
    </message>
    <message>
        <source>left side of the abdomen</source>
        <translation>côté gauche de l’abdomen</translation>
    </message>
    <message>
        <source>left side of the back of the head</source>
        <translation>côté gauche de l’arrière de la tête</translation>
    </message>
    <message>
        <source>left side of the chest</source>
        <translation>côté gauche du thorax</translation>
    </message>
    <message>
        <source>left side of the face</source>
        <translation>côté gauche du visage</translation>
    </message>
    <message>
        <source>left side of the lower back</source>
        <translation>côté gauche du bas du dos</translation>
    </message>
    <message>
        <source>left side of the neck</source>
        <translation>côté gauche du cou</translation>
    </message>
    <message>
        <source>left side of the upper back</source>
        <translation>côté gauche du haut du dos</translation>
    </message>
    <message>
        <source>left sitting bone</source>
        <translation>ischion gauche</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>cuisse gauche</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>bras gauche</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>poignet gauche</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>moins d’un jour</translation>
    </message>
    <message>
        <source>little</source>
        <translation>peu</translation>
    </message>
    <message>
        <source>llama.cpp binding</source>
        <translation>Liaison à llama.cpp</translation>
    </message>
    <message>
        <source>lower arm</source>
        <translation>bras inférieur</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>bas du dos</translation>
    </message>
    <message>
        <source>macOS does not let this program use the camera. Open System Settings, Privacy &amp; Security, Camera, switch this program on, and start it again.</source>
        <translation>macOS ne laisse pas ce programme utiliser l’appareil photo. Ouvrez Réglages Système, Confidentialité et sécurité, Appareil photo, activez ce programme et relancez-le.</translation>
    </message>
    <message>
        <source>macerated skin</source>
        <translation>peau macérée</translation>
    </message>
    <message>
        <source>medial malleolus</source>
        <translation>malléole médiale</translation>
    </message>
    <message>
        <source>metatarsal plantar</source>
        <translation>métatarse plantaire</translation>
    </message>
    <message>
        <source>middle of the abdomen</source>
        <translation>milieu de l’abdomen</translation>
    </message>
    <message>
        <source>middle of the back of the head</source>
        <translation>milieu de l’arrière de la tête</translation>
    </message>
    <message>
        <source>middle of the chest</source>
        <translation>milieu du thorax</translation>
    </message>
    <message>
        <source>middle of the face</source>
        <translation>milieu du visage</translation>
    </message>
    <message>
        <source>middle of the lower back</source>
        <translation>milieu du bas du dos</translation>
    </message>
    <message>
        <source>middle of the neck</source>
        <translation>milieu du cou</translation>
    </message>
    <message>
        <source>middle of the upper back</source>
        <translation>milieu du haut du dos</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>more exudate</source>
        <translation>plus d’exsudat</translation>
    </message>
    <message>
        <source>more exudate than before</source>
        <translation>plus d’exsudat qu’avant</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cou</translation>
    </message>
    <message>
        <source>needs more memory than this computer has free</source>
        <translation>demande plus de mémoire que cet ordinateur n’en a de libre</translation>
    </message>
    <message>
        <source>new breakdown</source>
        <translation>nouvelle rupture de la peau</translation>
    </message>
    <message>
        <source>new breakdown of skin</source>
        <translation>nouvelle rupture de la peau</translation>
    </message>
    <message>
        <source>new confusion (delirium)</source>
        <translation>confusion nouvelle (délirium)</translation>
    </message>
    <message>
        <source>new skin (epithelium)</source>
        <translation>peau nouvelle (épithélium)</translation>
    </message>
    <message>
        <source>new wound beside the wound</source>
        <translation>nouvelle plaie à côté de la plaie</translation>
    </message>
    <message>
        <source>newly numb skin</source>
        <translation>peau nouvellement insensible</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>pas de changement net</translation>
    </message>
    <message>
        <source>nobody whom this computer trusts vouches for its certificate</source>
        <translation>personne à qui cet ordinateur fait confiance ne garantit son certificat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none of the signs asked about is present ({asked} asked about, {left} not asked about)</source>
        <translation>aucun des signes demandés n’est présent ({asked} demandés, {left} non demandés)</translation>
    </message>
    <message>
        <source>none of what was asked</source>
        <translation>rien de ce qui a été demandé</translation>
    </message>
    <message>
        <source>none was asked</source>
        <translation>rien n’a été demandé</translation>
    </message>
    <message>
        <source>none was recorded</source>
        <translation>aucune n’a été notée</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>occiput</source>
        <translation>occiput</translation>
    </message>
    <message>
        <source>odour</source>
        <translation>odeur</translation>
    </message>
    <message>
        <source>olecranon</source>
        <translation>olécrane</translation>
    </message>
    <message>
        <source>on the wound&apos;s surface</source>
        <translation>à la surface de la plaie</translation>
    </message>
    <message>
        <source>outer ankle</source>
        <translation>cheville externe</translation>
    </message>
    <message>
        <source>outlined, without centimetres</source>
        <translation>contour tracé, sans centimètres</translation>
    </message>
    <message>
        <source>overgranulation (hypergranulation)</source>
        <translation>bourgeonnement excessif (hyperbourgeonnement)</translation>
    </message>
    <message>
        <source>pain or tenderness</source>
        <translation>douleur ou sensibilité</translation>
    </message>
    <message>
        <source>pain out of proportion to the wound</source>
        <translation>douleur disproportionnée à la plaie</translation>
    </message>
    <message>
        <source>palm of the hand</source>
        <translation>paume de la main</translation>
    </message>
    <message>
        <source>palm of the left hand</source>
        <translation>paume de la main gauche</translation>
    </message>
    <message>
        <source>palm of the right hand</source>
        <translation>paume de la main droite</translation>
    </message>
    <message>
        <source>patella</source>
        <translation>rotule</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>perineum vulva penis scrotum</source>
        <translation>périnée vulve pénis scrotum</translation>
    </message>
    <message>
        <source>plantar arch</source>
        <translation>voûte plantaire</translation>
    </message>
    <message>
        <source>pocketing or bridging of the granulation</source>
        <translation>poches ou ponts dans le bourgeonnement</translation>
    </message>
    <message>
        <source>popliteal hollow</source>
        <translation>creux poplité</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>probe reaches bone</source>
        <translation>le stylet touche l’os</translation>
    </message>
    <message>
        <source>pus</source>
        <translation>pus</translation>
    </message>
    <message>
        <source>red streaks from the wound (lymphangitis)</source>
        <translation>traînées rouges partant de la plaie (lymphangite)</translation>
    </message>
    <message>
        <source>red tissue that bleeds easily</source>
        <translation>tissu rouge qui saigne facilement</translation>
    </message>
    <message>
        <source>redness around the wound</source>
        <translation>rougeur autour de la plaie</translation>
    </message>
    <message>
        <source>redness beyond the wound&apos;s edge</source>
        <translation>rougeur au-delà du bord de la plaie</translation>
    </message>
    <message>
        <source>redness or swelling</source>
        <translation>rougeur ou gonflement</translation>
    </message>
    <message>
        <source>redness that spreads</source>
        <translation>rougeur qui s’étend</translation>
    </message>
    <message>
        <source>right Achilles tendon</source>
        <translation>tendon d’Achille droit</translation>
    </message>
    <message>
        <source>right armpit</source>
        <translation>aisselle droite</translation>
    </message>
    <message>
        <source>right big toe</source>
        <translation>gros orteil droit</translation>
    </message>
    <message>
        <source>right breast</source>
        <translation>sein droit</translation>
    </message>
    <message>
        <source>right buttock</source>
        <translation>fesse droite</translation>
    </message>
    <message>
        <source>right calf</source>
        <translation>mollet droit</translation>
    </message>
    <message>
        <source>right ear</source>
        <translation>oreille droite</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>coude droit</translation>
    </message>
    <message>
        <source>right flank</source>
        <translation>flanc droit</translation>
    </message>
    <message>
        <source>right forearm</source>
        <translation>avant-bras droit</translation>
    </message>
    <message>
        <source>right groin</source>
        <translation>aine droite</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>talon droit</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>hanche droite</translation>
    </message>
    <message>
        <source>right inner ankle</source>
        <translation>cheville interne droite</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>genou droit</translation>
    </message>
    <message>
        <source>right outer ankle</source>
        <translation>cheville externe droite</translation>
    </message>
    <message>
        <source>right shin</source>
        <translation>tibia droit</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>épaule droite</translation>
    </message>
    <message>
        <source>right shoulder blade</source>
        <translation>omoplate droite</translation>
    </message>
    <message>
        <source>right side of the abdomen</source>
        <translation>côté droit de l’abdomen</translation>
    </message>
    <message>
        <source>right side of the back of the head</source>
        <translation>côté droit de l’arrière de la tête</translation>
    </message>
    <message>
        <source>right side of the chest</source>
        <translation>côté droit du thorax</translation>
    </message>
    <message>
        <source>right side of the face</source>
        <translation>côté droit du visage</translation>
    </message>
    <message>
        <source>right side of the lower back</source>
        <translation>côté droit du bas du dos</translation>
    </message>
    <message>
        <source>right side of the neck</source>
        <translation>côté droit du cou</translation>
    </message>
    <message>
        <source>right side of the upper back</source>
        <translation>côté droit du haut du dos</translation>
    </message>
    <message>
        <source>right sitting bone</source>
        <translation>ischion droit</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>cuisse droite</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>bras droit</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>poignet droit</translation>
    </message>
    <message>
        <source>sacral</source>
        <translation>sacré</translation>
    </message>
    <message>
        <source>sacrum</source>
        <translation>sacrum</translation>
    </message>
    <message>
        <source>scalp crown</source>
        <translation>cuir chevelu</translation>
    </message>
    <message>
        <source>scapula</source>
        <translation>scapula</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>tibia</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>épaule</translation>
    </message>
    <message>
        <source>shoulder blade</source>
        <translation>omoplate</translation>
    </message>
    <message>
        <source>side waist</source>
        <translation>côté taille</translation>
    </message>
    <message>
        <source>signs of a spreading infection</source>
        <translation>des signes d’une infection qui s’étend</translation>
    </message>
    <message>
        <source>signs of an infection of the bone</source>
        <translation>des signes d’une infection de l’os</translation>
    </message>
    <message>
        <source>signs of an infection that destroys tissue</source>
        <translation>des signes d’une infection qui détruit les tissus</translation>
    </message>
    <message>
        <source>signs of sepsis</source>
        <translation>des signes de sepsis</translation>
    </message>
    <message>
        <source>signs that the whole body is ill</source>
        <translation>des signes d’une atteinte de tout le corps</translation>
    </message>
    <message>
        <source>sitting bone</source>
        <translation>ischion</translation>
    </message>
    <message>
        <source>skin turning dusky or black</source>
        <translation>peau qui devient sombre ou noire</translation>
    </message>
    <message>
        <source>slough</source>
        <translation>fibrine</translation>
    </message>
    <message>
        <source>slough or dead tissue</source>
        <translation>fibrine ou tissu mort</translation>
    </message>
    <message>
        <source>small little toe</source>
        <translation>petit orteil</translation>
    </message>
    <message>
        <source>smaller, beyond the uncertainty</source>
        <translation>plus petite, au-delà de l’incertitude</translation>
    </message>
    <message>
        <source>smell</source>
        <translation>odeur</translation>
    </message>
    <message>
        <source>soaks the dressing</source>
        <translation>imbibe le pansement</translation>
    </message>
    <message>
        <source>sole of the foot</source>
        <translation>plante du pied</translation>
    </message>
    <message>
        <source>sole of the left foot</source>
        <translation>plante du pied gauche</translation>
    </message>
    <message>
        <source>sole of the right foot</source>
        <translation>plante du pied droit</translation>
    </message>
    <message>
        <source>spine lumbar loin</source>
        <translation>colonne lombaire reins</translation>
    </message>
    <message>
        <source>spine thoracic</source>
        <translation>colonne thoracique</translation>
    </message>
    <message>
        <source>spread within hours</source>
        <translation>extension en quelques heures</translation>
    </message>
    <message>
        <source>sternum thorax rib</source>
        <translation>sternum poitrine côte</translation>
    </message>
    <message>
        <source>stores its pixels in a way that is not taken ({mode})</source>
        <translation>enregistre ses pixels d’une façon qui n’est pas acceptée ({mode})</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>gonflement</translation>
    </message>
    <message>
        <source>swollen lymph nodes</source>
        <translation>ganglions lymphatiques gonflés</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>symboles</translation>
    </message>
    <message>
        <source>systolic blood pressure</source>
        <translation>pression artérielle systolique</translation>
    </message>
    <message>
        <source>tailbone</source>
        <translation>coccyx</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>the SHA-256 of each file</source>
        <translation>le SHA-256 de chaque fichier</translation>
    </message>
    <message>
        <source>the bar is the uncertainty</source>
        <translation>la barre est l’incertitude</translation>
    </message>
    <message>
        <source>the bar spans the readings</source>
        <translation>la barre couvre les lectures</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>les photos</translation>
    </message>
    <message>
        <source>the report, to read and to print</source>
        <translation>le rapport, à lire et à imprimer</translation>
    </message>
    <message>
        <source>the wound is larger</source>
        <translation>la plaie est plus grande</translation>
    </message>
    <message>
        <source>there are {danger} ({grounds})</source>
        <translation>il y a {danger} ({grounds})</translation>
    </message>
    <message>
        <source>there is more slough or dead tissue</source>
        <translation>il y a plus de fibrine ou de tissu mort</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>cuisse</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>ce rapport</translation>
    </message>
    <message>
        <source>three letters or more of {rule} are met ({letters})</source>
        <translation>trois lettres de {rule} ou plus sont remplies ({letters})</translation>
    </message>
    <message>
        <source>throat nape</source>
        <translation>gorge nuque</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>pouce</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>orteils</translation>
    </message>
    <message>
        <source>toes of the left foot</source>
        <translation>orteils du pied gauche</translation>
    </message>
    <message>
        <source>toes of the right foot</source>
        <translation>orteils du pied droit</translation>
    </message>
    <message>
        <source>top of the foot</source>
        <translation>dessus du pied</translation>
    </message>
    <message>
        <source>top of the head</source>
        <translation>sommet de la tête</translation>
    </message>
    <message>
        <source>top of the left foot</source>
        <translation>dessus du pied gauche</translation>
    </message>
    <message>
        <source>top of the right foot</source>
        <translation>dessus du pied droit</translation>
    </message>
    <message>
        <source>trochanter</source>
        <translation>trochanter</translation>
    </message>
    <message>
        <source>up to about {high} minutes</source>
        <translation>jusqu’à {high} minutes environ</translation>
    </message>
    <message>
        <source>up to about {high} seconds</source>
        <translation>jusqu’à {high} secondes environ</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>bras</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>haut du dos</translation>
    </message>
    <message>
        <source>upper leg</source>
        <translation>jambe supérieure</translation>
    </message>
    <message>
        <source>warmer</source>
        <translation>plus chaud</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>chaleur</translation>
    </message>
    <message>
        <source>white cell count</source>
        <translation>nombre de globules blancs</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>wound coming apart (dehiscence)</source>
        <translation>plaie qui s’ouvre (déhiscence)</translation>
    </message>
    <message>
        <source>wound larger than before</source>
        <translation>plaie plus grande qu’avant</translation>
    </message>
    <message>
        <source>wrist</source>
        <translation>poignet</translation>
    </message>
    <message>
        <source>yes, not for clinical use</source>
        <translation>oui, pas pour l’usage clinique</translation>
    </message>
    <message>
        <source>{advice} ({grounds})</source>
        <translation>{advice} ({grounds})</translation>
    </message>
    <message>
        <source>{before:.{places_before}f}&#xa0;cm² → {now:.{places_now}f}&#xa0;cm²</source>
        <translation>{before:.{places_before}f} cm² → {now:.{places_now}f} cm²</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} of {total} letters are met ({letters}).</source>
        <translation>{count} des {total} lettres sont remplies ({letters}).</translation>
    </message>
    <message>
        <source>{count} of {total} readings say infected.</source>
        <translation>{count} lectures sur {total} disent infectée.</translation>
    </message>
    <message>
        <source>{count} of {total} readings say not infected.</source>
        <translation>{count} lectures sur {total} disent non infectée.</translation>
    </message>
    <message>
        <source>{count} visits in {span}, from {first} to {last}</source>
        <translation>{count} visites en {span}, du {first} au {last}</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semaines</translation>
    </message>
    <message>
        <source>{day} (1 year old)</source>
        <translation>{day} (1 an)</translation>
    </message>
    <message>
        <source>{day} ({years} years old)</source>
        <translation>{day} ({years} ans)</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{difference} ({percent}): {direction}</source>
        <translation>{difference} ({percent})&#xa0;: {direction}</translation>
    </message>
    <message>
        <source>{difference}: {direction}</source>
        <translation>{difference}&#xa0;: {direction}</translation>
    </message>
    <message>
        <source>{disclaimer}.</source>
        <translation>{disclaimer}.</translation>
    </message>
    <message>
        <source>{distance:g}&#xa0;cm</source>
        <translation>{distance:g}&#xa0;cm</translation>
    </message>
    <message>
        <source>{figure} {value:g}&#xa0;{unit}</source>
        <translation>{figure} {value:g}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>{file} cannot be a file of a model pack ({error}). Nothing was made. Rename it with letters, digits, dots and dashes.</source>
        <translation>{file} ne peut pas être un fichier d’un paquet de modèle ({error}). Rien n’a été fait. Renommez-le avec des lettres, chiffres, points et traits d’union.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed. Check that the file exists and may be read.</source>
        <translation>{file} ne peut pas être lu ({reason}). Rien n’a été modifié. Vérifiez que le fichier existe et peut être lu.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was loaded. Check the file and the disk.</source>
        <translation>{file} ne peut pas être lu ({reason}). Rien n’a été chargé. Vérifiez le fichier et le disque.</translation>
    </message>
    <message>
        <source>{file} could not be quantized to {quantization}. The source is unchanged. Check that it is an F16 model and the disk has room.</source>
        <translation>{file} n’a pas pu être quantifié en {quantization}. La source est inchangée. Vérifiez que c’est un modèle F16 et que le disque a de la place.</translation>
    </message>
    <message>
        <source>{file} holds a model of the kind {architecture}, not a Qwen3-VL. It was not loaded. Choose the GGUF file of a Qwen3-VL model.</source>
        <translation>{file} contient un modèle du genre {architecture}, pas un Qwen3-VL. Il n’a pas été chargé. Choisissez le fichier GGUF d’un modèle Qwen3-VL.</translation>
    </message>
    <message>
        <source>{file} holds {count} model packs instead of one. Nothing was added. Choose the ZIP file of a single pack.</source>
        <translation>{file} contient {count} paquets de modèle au lieu d’un. Rien n’a été ajouté. Choisissez le fichier ZIP d’un seul paquet.</translation>
    </message>
    <message>
        <source>{file} is damaged or not a GGUF model file ({error}). It was not opened. Copy the model again from its source.</source>
        <translation>{file} est endommagé ou n’est pas un fichier de modèle GGUF ({error}). Il n’a pas été ouvert. Copiez à nouveau le modèle depuis sa source.</translation>
    </message>
    <message>
        <source>{file} is no ZIP file that can be read ({error}). Nothing was added. Copy it again, or choose the pack&apos;s folder.</source>
        <translation>{file} n’est pas un fichier ZIP lisible ({error}). Rien n’a été ajouté. Copiez-le à nouveau ou choisissez le dossier du paquet.</translation>
    </message>
    <message>
        <source>{file} is not the vision projector (mmproj) of a Qwen3-VL. It was not loaded. Choose the mmproj GGUF file that belongs to the model.</source>
        <translation>{file} n’est pas le projecteur de vision (mmproj) d’un Qwen3-VL. Il n’a pas été chargé. Choisissez le fichier GGUF mmproj qui va avec le modèle.</translation>
    </message>
    <message>
        <source>{folder} is no model pack: its {manifest} cannot be read ({reason}). Nothing was loaded. Choose the folder that holds the manifest, or copy the pack again.</source>
        <translation>{folder} n’est pas un paquet de modèle&#xa0;: son {manifest} ne peut pas être lu ({reason}). Rien n’a été chargé. Choisissez le dossier qui contient le manifeste ou copiez à nouveau le paquet.</translation>
    </message>
    <message>
        <source>{label} must lie between {low:g} and {high:g} {unit}. The value was not recorded; everything else is as it was. Check it and enter it again.</source>
        <translation>{label}&#xa0;: la valeur doit être entre {low:g} et {high:g} {unit}. Elle n’a pas été enregistrée&#xa0;; tout le reste est tel qu’il était. Vérifiez-la et saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>{leaning} ({percent} % probability of infection).</source>
        <translation>{leaning} ({percent} % de probabilité d’infection).</translation>
    </message>
    <message>
        <source>{length} long, {width} wide</source>
        <translation>{length} de long, {width} de large</translation>
    </message>
    <message>
        <source>{model} is no model that can judge a photo: it holds random numbers and only serves to measure how fast this program is. Nothing was loaded. Choose another model.</source>
        <translation>{model} n’est pas un modèle qui puisse évaluer une photo : il contient des nombres tirés au hasard et ne sert qu’à mesurer la vitesse de ce programme. Rien n’a été chargé. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{model}, version {version}</source>
        <translation>{model}, version {version}</translation>
    </message>
    <message>
        <source>{names} do not tell the same as {record}.</source>
        <translation>{names} ne disent pas la même chose que {record}.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {digits}…</source>
        <translation>{name}, SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>{number} {sign}</source>
        <translation>{number} {sign}</translation>
    </message>
    <message>
        <source>{number}: a part of this wound</source>
        <translation>{number}&#xa0;: une partie de cette plaie</translation>
    </message>
    <message>
        <source>{number}: another wound</source>
        <translation>{number}&#xa0;: une autre plaie</translation>
    </message>
    <message>
        <source>{places} and {count} more</source>
        <translation>{places} et {count} de plus</translation>
    </message>
    <message>
        <source>{quantization} is no quantization that llama.cpp knows. Nothing was written. Use Q4_K_M.</source>
        <translation>{quantization} n’est pas une quantification que llama.cpp connaît. Rien n’a été écrit. Utilisez Q4_K_M.</translation>
    </message>
    <message>
        <source>{rule} is met</source>
        <translation>{rule} est rempli</translation>
    </message>
    <message>
        <source>{stage} ({grounds}).</source>
        <translation>{stage} ({grounds}).</translation>
    </message>
    <message>
        <source>{stage}.</source>
        <translation>{stage}.</translation>
    </message>
    <message>
        <source>{status}, {percent}</source>
        <translation>{status}, {percent}</translation>
    </message>
    <message>
        <source>{target} exists already. Nothing was changed. Choose another folder.</source>
        <translation>{target} existe déjà. Rien n’a été modifié. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{title}, at {count} visits: {first:.1f} at first, {last:.1f} at last</source>
        <translation>{title}, à {count} visites&#xa0;: {first:.1f} au début, {last:.1f} à la fin</translation>
    </message>
    <message>
        <source>{value:+.0f}&#xa0;%</source>
        <translation>{value:+.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>{value:+.{places}f}&#xa0;cm&#xa0;±&#xa0;{uncertainty:.{places}f}</source>
        <translation>{value:+.{places}f}&#xa0;cm&#xa0;±&#xa0;{uncertainty:.{places}f}</translation>
    </message>
    <message>
        <source>{value:+.{places}f}&#xa0;cm²&#xa0;±&#xa0;{uncertainty:.{places}f}</source>
        <translation>{value:+.{places}f}&#xa0;cm²&#xa0;±&#xa0;{uncertainty:.{places}f}</translation>
    </message>
    <message>
        <source>{value:.0f}&#xa0;%</source>
        <translation>{value:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>{value:.{places}f}&#xa0;cm&#xa0;±&#xa0;{uncertainty:.{places}f}</source>
        <translation>{value:.{places}f}&#xa0;cm&#xa0;±&#xa0;{uncertainty:.{places}f}</translation>
    </message>
    <message>
        <source>{value:.{places}f}&#xa0;cm²&#xa0;±&#xa0;{uncertainty:.{places}f}</source>
        <translation>{value:.{places}f}&#xa0;cm²&#xa0;±&#xa0;{uncertainty:.{places}f}</translation>
    </message>
    <message>
        <source>{values} ({percent})</source>
        <translation>{values} ({percent})</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>{when}, by {name}</source>
        <translation>{when}, par {name}</translation>
    </message>
    <message>
        <source>{when}, in {seconds:.1f}&#xa0;s</source>
        <translation>{when}, en {seconds:.1f}&#xa0;s</translation>
    </message>
    <message>
        <source>{whose}: what stands as {sign} cannot be printed, as this machine has no typeface for it ({scripts}; characters: {count}).</source>
        <translation>{whose}&#xa0;: ce qui apparaît comme {sign} ne peut pas être imprimé, car cet ordinateur n’a pas de police pour cela ({scripts}&#xa0;; caractères&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>± is the uncertainty: the interval holds the true value in 95&#xa0;% of cases.</source>
        <translation>± est l’incertitude&#xa0;: l’intervalle contient la vraie valeur dans 95 % des cas.</translation>
    </message>
    <message>
        <source>“{file}” could not be written ({reason}). {safe}, and a file that was there is unchanged. Choose another folder or name, and check that the disk is not full.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être écrit ({reason}). {safe}, et un fichier qui était là n’a pas changé. Choisissez un autre dossier ou un autre nom, et vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>“{file}” holds no key to sign with, only certificates. Nothing was signed. Choose the file that was made with the key.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de clé pour signer, seulement des certificats. Rien n’a été signé. Choisissez le fichier fait avec la clé.</translation>
    </message>
    <message>
        <source>“{file}” is not a certificate with its key. Nothing was signed. Choose a file of the kind PKCS#12, which ends in .p12 or .pfx.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un certificat avec sa clé. Rien n’a été signé. Choisissez un fichier du genre PKCS#12, qui finit par .p12 ou .pfx.</translation>
    </message>
    <message>
        <source>“{file}” is not a video that can be played. The file was left as it is. Choose another one.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une vidéo lisible. Le fichier est resté tel quel. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown. The file was left as it is. Copy it again from the camera, or take a new photo.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être montré. Le fichier est resté tel quel. Copiez-le à nouveau depuis l’appareil ou prenez une autre photo.</translation>
    </message>
    <message>
        <source>“{name}” is a photo of the record.</source>
        <translation>«&#xa0;{name}&#xa0;» est une photo de l’enregistrement.</translation>
    </message>
    <message>
        <source>“{name}” is not a photo of the record.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une photo de l’enregistrement.</translation>
    </message>
    <message>
        <source>“{name}” {reason}. The file was left as it is. {advice}</source>
        <translation>« {name} » {reason}. Le fichier est resté tel quel. {advice}</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
</context>
<context>
    <name>Probability</name>
    <message>
        <source>The model gave no probability.</source>
        <translation>Le modèle n’a donné aucune probabilité.</translation>
    </message>
    <message>
        <source>The model&apos;s probability of infection: {percent} %</source>
        <translation>Probabilité d’infection selon le modèle&#xa0;: {percent} %</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message>
        <source>Photo details</source>
        <translation>Détails de la photo</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} pixels</translation>
    </message>
    <message>
        <source>The photo is sharp, well lit and large enough.</source>
        <translation>La photo est nette, bien éclairée et assez grande.</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>Patients and their visits</source>
        <translation>Les patients et leurs visites</translation>
    </message>
    <message>
        <source>Patients, wounds and visits can be kept on this computer, encrypted, so that only you and your colleagues can read them. Without records nothing is kept.</source>
        <translation>Les patients, les plaies et les visites peuvent être gardés sur cet ordinateur, chiffrés, de sorte que seuls vous et vos collègues puissiez les lire. Sans dossiers, rien n’est gardé.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Les dossiers sont verrouillés</translation>
    </message>
    <message>
        <source>Unlock them to find a patient, or to file what you assess.</source>
        <translation>Déverrouillez-les pour chercher un patient ou classer ce que vous évaluez.</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>Arrêté. Il n’en reste rien.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Keep this recovery code</source>
        <translation>Gardez ce code de récupération</translation>
    </message>
    <message>
        <source>It opens the records when a passphrase is forgotten, and whoever has it can read them. Lock it away from this computer, for example in the safe of the clinic.</source>
        <translation>Il ouvre les dossiers quand une phrase de passe est oubliée, et qui l’a peut les lire. Enfermez-le loin de cet ordinateur, par exemple dans le coffre de l’établissement.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Code de récupération&#xa0;: {code}</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>I have printed or written down the code and keep it away from this computer</source>
        <translation>J’ai imprimé ou noté le code et je le garde loin de cet ordinateur</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Write the code down, letter by letter.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Notez le code, lettre par lettre.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Imprimer le code de récupération</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Fetch it before somebody else does.</source>
        <translation>La feuille a été envoyée à l’imprimante. Allez la chercher avant que quelqu’un d’autre ne le fasse.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Try again, or write the code down.</source>
        <translation>L’imprimante n’a pas pris la feuille. Réessayez ou notez le code.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Phrase de passe oubliée</translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation>Déverrouiller avec le code de récupération</translation>
    </message>
    <message>
        <source>It was printed or written down when the records were begun, and stays valid.</source>
        <translation>Il a été imprimé ou noté quand les dossiers ont été créés, et reste valable.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code of the woundapp records</source>
        <translation>Code de récupération des dossiers woundapp</translation>
    </message>
    <message>
        <source>Computer: {computer}. Made on {day}.</source>
        <translation>Ordinateur&#xa0;: {computer}. Fait le {day}.</translation>
    </message>
    <message>
        <source>This code opens the records when a passphrase is forgotten. Whoever has it can read all patients&apos; records on that computer.</source>
        <translation>Ce code ouvre les dossiers quand une phrase de passe est oubliée. Qui l’a peut lire les dossiers de tous les patients de cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep it in a locked place, and never beside the computer.</source>
        <translation>Gardez-le dans un lieu fermé à clé, jamais à côté de l’ordinateur.</translation>
    </message>
    <message>
        <source>To use it, start woundapp and choose “I forgot the passphrase…”. Small letters and spaces do not matter. There is no letter I, L or O in it: what looks like one is a 1 or a 0.</source>
        <translation>Pour l’utiliser, lancez woundapp et choisissez «&#xa0;J’ai oublié la phrase de passe…&#xa0;». Les minuscules et les espaces ne comptent pas. Il ne contient ni I, ni L, ni O&#xa0;: ce qui leur ressemble est un 1 ou un 0.</translation>
    </message>
    <message>
        <source>Once a new code is made, this one opens nothing any more.</source>
        <translation>Une fois un nouveau code créé, celui-ci n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Refer to a specialist</source>
        <translation>Adresser à un spécialiste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The photos are looked through…</source>
        <translation>Examen des photos…</translation>
    </message>
    <message>
        <source>The file is written…</source>
        <translation>Le fichier est écrit…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Choose a file instead, and print it elsewhere.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Choisissez plutôt un fichier et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>The report is made…</source>
        <translation>Préparation du rapport…</translation>
    </message>
    <message>
        <source>The report was sent to the printer. Fetch it before somebody else does.</source>
        <translation>Le rapport a été envoyé à l’imprimante. Allez le chercher avant que quelqu’un d’autre ne le fasse.</translation>
    </message>
    <message>
        <source>The report is printed…</source>
        <translation>Impression du rapport…</translation>
    </message>
    <message>
        <source>The referral is in “{name}” ({size}).</source>
        <translation>Le dossier pour le spécialiste est dans «&#xa0;{name}&#xa0;» ({size}).</translation>
    </message>
    <message>
        <source>Take the stick out safely: eject it before you pull it.</source>
        <translation>Retirez la clé USB en sécurité&#xa0;: éjectez-la avant de la tirer.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Montrer le &amp;dossier</translation>
    </message>
    <message>
        <source>Write the code {code} into the patient&apos;s notes: the specialist&apos;s answer names it and no patient.</source>
        <translation>Notez le code {code} dans le dossier du patient&#xa0;: la réponse du spécialiste le cite et ne nomme aucun patient.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>Arrêté. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>&amp;Écrire le fichier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>The whole course: {count} visits</source>
        <translation>Toute l’évolution&#xa0;: {count} visites</translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation>Qu’est-ce qui part&#xa0;?</translation>
    </message>
    <message>
        <source>The visit of {day}</source>
        <translation>La visite du {day}</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Also photos and data as files</source>
        <translation>Aussi les photos et les données en fichiers</translation>
    </message>
    <message>
        <source>For other programs: JSON, FHIR and DICOM. The report has the photos in it anyway.</source>
        <translation>Pour d’autres programmes&#xa0;: JSON, FHIR et DICOM. Le rapport contient de toute façon les photos.</translation>
    </message>
    <message>
        <source>&amp;Hide parts of the photos…</source>
        <translation>&amp;Cacher des parties des photos…</translation>
    </message>
    <message>
        <source>&amp;Read the texts…</source>
        <translation>&amp;Lire les textes…</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>Le patient</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Avec le nom</translation>
    </message>
    <message>
        <source>The specialist sees that it is {name}, and all that is entered.</source>
        <translation>Le spécialiste voit qu’il s’agit de {name}, et tout ce qui est saisi.</translation>
    </message>
    <message>
        <source>The specialist sees all that is entered; no patient is named.</source>
        <translation>Le spécialiste voit tout ce qui est saisi&#xa0;; aucun patient n’est nommé.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Names of patient and staff, identifiers and what cameras write into photos are left out. The code {code} stands for the patient.</source>
        <translation>Les noms du patient et de l’équipe, les identifiants et ce que les appareils écrivent dans les photos sont laissés de côté. Le code {code} remplace le patient.</translation>
    </message>
    <message>
        <source>Move all dates</source>
        <translation>Décaler toutes les dates</translation>
    </message>
    <message>
        <source>By the same number of days, so the time between them stays right. Only the age is kept.</source>
        <translation>Du même nombre de jours&#xa0;: le temps entre elles reste exact. Seul l’âge est gardé.</translation>
    </message>
    <message>
        <source>What is left can still show who it is: a face, a tattoo or a label in a photo, a name in a text, and the wound itself. Look at the photos and read the texts.</source>
        <translation>Ce qui reste peut encore montrer de qui il s’agit&#xa0;: un visage, un tatouage ou une étiquette sur une photo, un nom dans un texte, et la plaie elle-même. Regardez les photos et lisez les textes.</translation>
    </message>
    <message>
        <source>How does it get there?</source>
        <translation>Comment arrive-t-il là-bas&#xa0;?</translation>
    </message>
    <message>
        <source>A locked PDF</source>
        <translation>Un PDF verrouillé</translation>
    </message>
    <message>
        <source>Every PDF program opens it with the passphrase. All else is attached to it.</source>
        <translation>Tout programme PDF l’ouvre avec la phrase de passe. Tout le reste y est joint.</translation>
    </message>
    <message>
        <source>A locked ZIP</source>
        <translation>Un ZIP verrouillé</translation>
    </message>
    <message>
        <source>For clinics that file photos and data. 7-Zip, WinZip or Keka opens it.</source>
        <translation>Pour les établissements qui classent photos et données. 7-Zip, WinZip ou Keka l’ouvre.</translation>
    </message>
    <message>
        <source>A ZIP that is not locked</source>
        <translation>Un ZIP non verrouillé</translation>
    </message>
    <message>
        <source>Whoever gets hold of it can read everything.</source>
        <translation>Qui le reçoit peut tout lire.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>Le rapport est imprimé.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Vers où&#xa0;?</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Photos: {count}. Hidden parts: {parts}.</source>
        <translation>Photos&#xa0;: {count}. Parties cachées&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Texts: {kept} of {count} go along.</source>
        <translation>Textes&#xa0;: {kept} sur {count} partent.</translation>
    </message>
</context>
<context>
    <name>ReferralPlaces</name>
    <message>
        <source>My documents</source>
        <translation>Mes documents</translation>
    </message>
    <message>
        <source>{name}, {room} free</source>
        <translation>{name}, {room} libres</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Sen&amp;d…</source>
        <translation>En&amp;voyer…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Enregistrement du rapport…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as a file, and print it where there is one.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Enregistrez le rapport dans un fichier et imprimez-le là où il y en a une.</translation>
    </message>
    <message>
        <source>The report was sent to the printer. Fetch it before somebody else does.</source>
        <translation>Le rapport a été envoyé à l’imprimante. Allez le chercher avant que quelqu’un d’autre ne le fasse.</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Impression du rapport…</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer had are printed.</source>
        <translation>Arrêté. Les pages que l’imprimante avait déjà sont imprimées.</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>&amp;Ouvrir le rapport</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No program on this machine opens PDF files. The report is in {file}.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les fichiers PDF. Le rapport est dans {file}.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom de l’établissement</translation>
    </message>
    <message>
        <source>such as: Wound clinic Saint Anne</source>
        <translation>par exemple&#xa0;: Consultation des plaies Sainte-Anne</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <translation>Logo de l’établissement</translation>
    </message>
    <message>
        <source>No logo is chosen.</source>
        <translation>Aucun logo n’est choisi.</translation>
    </message>
    <message>
        <source>A picture for the reports</source>
        <translation>Une image pour les rapports</translation>
    </message>
    <message>
        <source>The logo as it is on reports</source>
        <translation>Le logo tel qu’il est sur les rapports</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Name and logo stand at the top of every report.</source>
        <translation>Le nom et le logo figurent en haut de chaque rapport.</translation>
    </message>
    <message>
        <source>The logo is not there any more. Reports are made without it. Choose it again.</source>
        <translation>Le logo n’est plus là. Les rapports sont faits sans lui. Choisissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>L’aperçu est en préparation</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>À la largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Le rapport est en préparation…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Saving the report…</source>
        <translation>Enregistrement du rapport…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>Ouvrir le &amp;rapport</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Bring records back from a backup</source>
        <translation>Restaurer les dossiers d’une sauvegarde</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Sauvegardes dans ce dossier</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Bring back the chosen one</source>
        <translation>&amp;Restaurer celle choisie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the stick or the folder that the backups are in. They are opened as before, by a passphrase or the recovery code. A PIN is known to its own machine alone.</source>
        <translation>Choisissez la clé USB ou le dossier où sont les sauvegardes. Elles s’ouvrent comme avant, avec une phrase de passe ou le code de récupération. Un code PIN n’est connu que de son propre ordinateur.</translation>
    </message>
    <message>
        <source>The folder or the stick with the backups</source>
        <translation>Le dossier ou la clé USB avec les sauvegardes</translation>
    </message>
    <message>
        <source>In this folder there is no backup of the records of this machine.</source>
        <translation>Dans ce dossier, il n’y a aucune sauvegarde des dossiers de cet ordinateur.</translation>
    </message>
    <message>
        <source>In this folder there is no backup. The name of one begins with woundapp-records.</source>
        <translation>Dans ce dossier, il n’y a aucune sauvegarde. Leur nom commence par woundapp-records.</translation>
    </message>
    <message>
        <source>The records are brought back…</source>
        <translation>Restauration des dossiers…</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result of the assessment</source>
        <translation>Résultat de l’évaluation</translation>
    </message>
    <message>
        <source>Probability of infection by the model</source>
        <translation>Probabilité d’infection selon le modèle</translation>
    </message>
    <message>
        <source>What the model sees. Choose a sign to find it on the photo.</source>
        <translation>Ce que le modèle voit. Choisissez un signe pour le trouver sur la photo.</translation>
    </message>
    <message>
        <source>The model names no sign that it sees.</source>
        <translation>Le modèle ne nomme aucun signe qu’il voie.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>{name}: hide it</source>
        <translation>{name}&#xa0;: cacher</translation>
    </message>
    <message>
        <source>{name}: show it</source>
        <translation>{name}&#xa0;: montrer</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send to another system</source>
        <translation>Envoyer à un autre système</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>La dernière visite</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No other system is set up. An administrator does that in the settings, under “Other systems”.</source>
        <translation>Aucun autre système n’est configuré. Un administrateur le fait dans les réglages, sous «&#xa0;Autres systèmes&#xa0;».</translation>
    </message>
    <message>
        <source>The photos and all that is recorded go with it, and the name of the patient.</source>
        <translation>Les photos et tout ce qui est noté partent avec, ainsi que le nom du patient.</translation>
    </message>
</context>
<context>
    <name>SentenceButton</name>
    <message>
        <source>Speaks of finding {numbers}</source>
        <translation>Parle de la constatation {numbers}</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>Keep records of patients</source>
        <translation>Tenir des dossiers de patients</translation>
    </message>
    <message>
        <source>Patients and photos are kept encrypted, on this computer alone.</source>
        <translation>Les patients et les photos sont gardés chiffrés, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Only whoever has a passphrase can read them.</source>
        <translation>Seul qui a une phrase de passe peut les lire.</translation>
    </message>
    <message>
        <source>Without a passphrase and without the recovery code, which comes next, nobody can, not even whoever made this program.</source>
        <translation>Sans phrase de passe et sans le code de récupération, qui vient ensuite, personne ne le peut, pas même qui a fait ce programme.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on reports</source>
        <translation>Votre nom, tel qu’il figurera sur les rapports</translation>
    </message>
    <message>
        <source>&amp;Make the records</source>
        <translation>&amp;Créer les dossiers</translation>
    </message>
    <message>
        <source>The recovery code is shown only here</source>
        <translation>Le code de récupération n’est montré qu’ici</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that all records are lost. You can make another code later, under “My access to the records”.</source>
        <translation>Sans lui, une phrase de passe oubliée signifie que tous les dossiers sont perdus. Vous pourrez créer un autre code plus tard, sous «&#xa0;Mon accès aux dossiers&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Fermer sans lui</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Tapez votre nom.</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Il n’est montré que maintenant.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Genres de réglages</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Chaque changement est enregistré tout de suite.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In the photo: choose a finding</source>
        <translation>Sur la photo&#xa0;: choisir une constatation</translation>
    </message>
    <message>
        <source>In the photo: zoom</source>
        <translation>Sur la photo&#xa0;: zoom</translation>
    </message>
    <message>
        <source>In the photo: move</source>
        <translation>Sur la photo&#xa0;: se déplacer</translation>
    </message>
    <message>
        <source>In the photo: move the chosen region</source>
        <translation>Sur la photo&#xa0;: déplacer la région choisie</translation>
    </message>
    <message>
        <source>In the photo: resize the chosen region</source>
        <translation>Sur la photo&#xa0;: redimensionner la région choisie</translation>
    </message>
    <message>
        <source>While measuring: draw wound, draw no wound, move points</source>
        <translation>Pendant la mesure&#xa0;: tracer la plaie, tracer hors plaie, déplacer les points</translation>
    </message>
    <message>
        <source>While measuring: begin with an oval</source>
        <translation>Pendant la mesure&#xa0;: commencer par un ovale</translation>
    </message>
    <message>
        <source>While measuring: from point to point, move it</source>
        <translation>Pendant la mesure&#xa0;: d’un point à l’autre, le déplacer</translation>
    </message>
    <message>
        <source>While measuring: add or remove a point</source>
        <translation>Pendant la mesure&#xa0;: ajouter ou retirer un point</translation>
    </message>
    <message>
        <source>While measuring: move the outline, stretch it</source>
        <translation>Pendant la mesure&#xa0;: déplacer le contour, l’étirer</translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation>D’un élément au suivant</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>Ouvrir un menu</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt et la lettre soulignée</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ShutterPanel</name>
    <message>
        <source>Settings of the camera</source>
        <translation>Réglages de l’appareil photo</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Utiliser cette photo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep it, take another</source>
        <translation>La garder, en prendre une autre</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Done ({count})</source>
        <translation>Terminé ({count})</translation>
    </message>
</context>
<context>
    <name>SignOffers</name>
    <message>
        <source>{sign}?</source>
        <translation>{sign}&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, enter it</source>
        <translation>Oui, le noter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>SmallPrint</name>
    <message>
        <source>Evidence checked by whole new answers.</source>
        <translation>Vérification faite par de nouvelles réponses entières.</translation>
    </message>
    <message>
        <source>Evidence checked by answers without reasoning.</source>
        <translation>Vérification faite par des réponses sans raisonnement.</translation>
    </message>
    <message>
        <source>{model} {version} ({quantization}) on {device}, llama.cpp {llama_cpp}, seed {seed}. {date}, {time} for the assessment.</source>
        <translation>{model} {version} ({quantization}) sur {device}, llama.cpp {llama_cpp}, graine {seed}. {date}, {time} pour l’évaluation.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the model&apos;s files</source>
        <translation>Vérification des fichiers du modèle</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Looks at the photo</source>
        <translation>Regarde la photo</translation>
    </message>
    <message>
        <source>Reads what it sees</source>
        <translation>Lit ce qu’il voit</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>Réfléchit</translation>
    </message>
    <message>
        <source>Writes its answer</source>
        <translation>Écrit sa réponse</translation>
    </message>
    <message>
        <source>Checks what the answer leans on</source>
        <translation>Vérifie sur quoi repose la réponse</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Assess a photo now</source>
        <translation>Évaluer une photo maintenant</translation>
    </message>
    <message>
        <source>Take a photo, drop one into this window, paste one with {keys}, or choose a file. It stays on this machine.</source>
        <translation>Prenez une photo, déposez-en une dans cette fenêtre, collez-en une avec {keys} ou choisissez un fichier. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No photo at hand? Try a sample; these wounds are drawn.</source>
        <translation>Pas de photo sous la main ? Essayez un exemple ; ces plaies sont dessinées.</translation>
    </message>
    <message>
        <source>Sample photo {number}</source>
        <translation>Photo d’exemple {number}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>The model: {status}</source>
        <translation>Le modèle : {status}</translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation>Aucun modèle n’a été consulté.</translation>
    </message>
</context>
<context>
    <name>SystemForm</name>
    <message>
        <source>What you call it</source>
        <translation>Le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>such as: Hospital</source>
        <translation>par exemple&#xa0;: Hôpital</translation>
    </message>
    <message>
        <source>What is sent is not encrypted: whoever is in the network between can read it.</source>
        <translation>Ce qui est envoyé n’est pas chiffré&#xa0;: qui est sur le réseau entre les deux peut le lire.</translation>
    </message>
    <message>
        <source>Certificate that vouches for it</source>
        <translation>Certificat qui le garantit</translation>
    </message>
    <message>
        <source>None: those that this computer trusts.</source>
        <translation>Aucun&#xa0;: ceux à qui cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>The certificate of whoever vouches for the system</source>
        <translation>Le certificat de qui garantit le système</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificats ({patterns})</translation>
    </message>
    <message>
        <source>Needed only where the clinic has made its certificates itself.</source>
        <translation>Nécessaire seulement là où l’établissement a fait lui-même ses certificats.</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>&amp;Essayer la connexion</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>One of your own is chosen.</source>
        <translation>Un certificat à vous est choisi.</translation>
    </message>
    <message>
        <source>The system is asked; nothing about a patient is sent…</source>
        <translation>Le système est interrogé&#xa0;; rien au sujet d’un patient n’est envoyé…</translation>
    </message>
    <message>
        <source>Send nothing to {name} any more?</source>
        <translation>Ne plus rien envoyer à {name}&#xa0;?</translation>
    </message>
    <message>
        <source>What waits to be sent there is taken out of the list. What was sent stays there.</source>
        <translation>Ce qui attend d’y être envoyé est retiré de la liste. Ce qui a été envoyé y reste.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Other systems</source>
        <translation>Autres systèmes</translation>
    </message>
    <message>
        <source>Add a &amp;FHIR server…</source>
        <translation>Ajouter un serveur &amp;FHIR…</translation>
    </message>
    <message>
        <source>Add a &amp;PACS…</source>
        <translation>Ajouter un &amp;PACS…</translation>
    </message>
    <message>
        <source>Visits can be sent to the systems of a hospital. Their addresses lie encrypted in the records: open the records first.</source>
        <translation>Les visites peuvent être envoyées aux systèmes d’un hôpital. Leurs adresses sont chiffrées dans les dossiers&#xa0;: ouvrez d’abord les dossiers.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>Visits can be sent to these systems.</source>
        <translation>Les visites peuvent être envoyées à ces systèmes.</translation>
    </message>
    <message>
        <source>None is set up yet.</source>
        <translation>Aucun n’est encore configuré.</translation>
    </message>
    <message>
        <source>An administrator can change that.</source>
        <translation>Un administrateur peut changer cela.</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Texts that go along</source>
        <translation>Textes qui partent</translation>
    </message>
    <message>
        <source>Read them: whoever is named in one can be recognised. What is not ticked is replaced by “[left out]”.</source>
        <translation>Lisez-les&#xa0;: qui y est nommé peut être reconnu. Ce qui n’est pas coché est remplacé par «&#xa0;[omis]&#xa0;».</translation>
    </message>
    <message>
        <source>A name, a number or a date is in this text.</source>
        <translation>Un nom, un numéro ou une date se trouve dans ce texte.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Antibiotics</source>
        <translation>Antibiotiques</translation>
    </message>
    <message>
        <source>Place of the wound</source>
        <translation>Emplacement de la plaie</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Note on the visit</source>
        <translation>Note de la visite</translation>
    </message>
    <message>
        <source>Reason for the judgement</source>
        <translation>Raison du jugement</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>Ce que le modèle a écrit</translation>
    </message>
</context>
<context>
    <name>ThinkingPanel</name>
    <message>
        <source>Progress of the assessment</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Progression de cette étape</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Le raisonnement du modèle</translation>
    </message>
    <message>
        <source>What the model thinks appears here.</source>
        <translation>Ce que le modèle pense apparaît ici.</translation>
    </message>
    <message>
        <source>The model is still loading. The assessment starts by itself.</source>
        <translation>Le modèle est encore en cours de chargement. L’évaluation démarre d’elle-même.</translation>
    </message>
    <message>
        <source>The model assesses the photo</source>
        <translation>Le modèle évalue la photo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} jusqu’ici</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semaines</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} ans</translation>
    </message>
</context>
<context>
    <name>TissueController</name>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Pas encore confirmé.</translation>
    </message>
    <message>
        <source>The outline has changed since you confirmed these. Check them again.</source>
        <translation>Le contour a changé depuis votre confirmation. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>You confirmed these.</source>
        <translation>Vous avez confirmé ceci.</translation>
    </message>
    <message>
        <source>Proposed by the program from the colours. Correct them, then confirm.</source>
        <translation>Proposé par le programme d’après les couleurs. Corrigez, puis confirmez.</translation>
    </message>
    <message>
        <source>Looking at the colours…</source>
        <translation>Examen des couleurs…</translation>
    </message>
</context>
<context>
    <name>TissueForm</name>
    <message>
        <source>Con&amp;firm the shares</source>
        <translation>Con&amp;firmer les proportions</translation>
    </message>
    <message>
        <source>Tissue in wound {number}</source>
        <translation>Tissus de la plaie {number}</translation>
    </message>
    <message>
        <source>{missing} % are missing to 100 %.</source>
        <translation>Il manque {missing} % pour faire 100 %.</translation>
    </message>
    <message>
        <source>{over} % too much. The shares must add up to 100 %.</source>
        <translation>{over} % de trop. Les proportions doivent faire 100 %.</translation>
    </message>
    <message>
        <source>Adds up to 100 %.</source>
        <translation>Cela fait 100 %.</translation>
    </message>
</context>
<context>
    <name>TroubleCard</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose a file instead</source>
        <translation>Choisir plutôt un fichier</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>I forgot the passphrase…</source>
        <translation>J’ai oublié la phrase de passe…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase de passe</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Utiliser le code PIN</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Tapez votre code PIN.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Tapez votre phrase de passe.</translation>
    </message>
    <message>
        <source>A PIN is made of digits. For your passphrase, choose “Use the passphrase”.</source>
        <translation>Un code PIN est fait de chiffres. Pour votre phrase de passe, choisissez «&#xa0;Utiliser la phrase de passe&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>This is not kept yet</source>
        <translation>Ceci n’est pas encore gardé</translation>
    </message>
    <message>
        <source>What was found out and said of this wound is lost when you go on.</source>
        <translation>Ce qui a été trouvé et dit de cette plaie est perdu si vous continuez.</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Perdre</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
</context>
<context>
    <name>UsersDialog</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>&amp;Role…</source>
        <translation>F&amp;onction…</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;Phrase de passe…</translation>
    </message>
    <message>
        <source>&amp;Take access away…</source>
        <translation>Re&amp;tirer l’accès…</translation>
    </message>
    <message>
        <source>&amp;Let back in…</source>
        <translation>&amp;Laisser revenir…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Who has left stays in the list, since the name stays on what they did. Your own passphrase and PIN are changed under “My access”.</source>
        <translation>Qui est parti reste dans la liste, car le nom reste sur ce qu’il a fait. Votre propre phrase de passe et votre code PIN se changent sous «&#xa0;Mon accès&#xa0;».</translation>
    </message>
    <message>
        <source>at work now</source>
        <translation>au travail maintenant</translation>
    </message>
    <message>
        <source>can unlock the records</source>
        <translation>peut déverrouiller les dossiers</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>est parti</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>&amp;Add the user</source>
        <translation>&amp;Ajouter l’utilisateur</translation>
    </message>
    <message>
        <source>{name} can unlock the records now.</source>
        <translation>{name} peut maintenant déverrouiller les dossiers.</translation>
    </message>
    <message>
        <source>Let {name} back in</source>
        <translation>Laisser revenir {name}</translation>
    </message>
    <message>
        <source>&amp;Let back in</source>
        <translation>&amp;Laisser revenir</translation>
    </message>
    <message>
        <source>{name} can unlock the records again.</source>
        <translation>{name} peut de nouveau déverrouiller les dossiers.</translation>
    </message>
    <message>
        <source>Change the role of {name}</source>
        <translation>Changer la fonction de {name}</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>&amp;Changer la fonction</translation>
    </message>
    <message>
        <source>{name} has another role now: {role}.</source>
        <translation>{name} a maintenant une autre fonction&#xa0;: {role}.</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Une nouvelle phrase de passe pour {name}</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Utiliser cette phrase de passe</translation>
    </message>
    <message>
        <source>{name} has a new passphrase.</source>
        <translation>{name} a une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>The access is taken away…</source>
        <translation>Retrait de l’accès…</translation>
    </message>
    <message>
        <source>{name} can no longer unlock the records.</source>
        <translation>{name} ne peut plus déverrouiller les dossiers.</translation>
    </message>
    <message>
        <source>Take the access of {name} away?</source>
        <translation>Retirer l’accès de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Passphrase and PIN open nothing any more. What {name} recorded stays, under this name. Who has left can be let back in.</source>
        <translation>La phrase de passe et le code PIN n’ouvrent plus rien. Ce que {name} a noté reste, sous ce nom. Qui est parti peut revenir.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>Cela prend un instant…</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>When was this visit?</source>
        <translation>Quand était cette visite&#xa0;?</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Write the day and the time of the visit.</source>
        <translation>Écrivez le jour et l’heure de la visite.</translation>
    </message>
    <message>
        <source>This moment has not come yet.</source>
        <translation>Ce moment n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>The visits, from the first to the last</source>
        <translation>Les visites, de la première à la dernière</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why is this changed?</source>
        <translation>Pourquoi ce changement&#xa0;?</translation>
    </message>
    <message>
        <source>What was filed before stays in the records, with your name and this reason.</source>
        <translation>Ce qui a été classé avant reste dans les dossiers, avec votre nom et cette raison.</translation>
    </message>
</context>
<context>
    <name>WoundForm</name>
    <message>
        <source>Correct wound</source>
        <translation>Corriger la plaie</translation>
    </message>
    <message>
        <source>New wound</source>
        <translation>Nouvelle plaie</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>Say where the wound is.</source>
        <translation>Dites où se trouve la plaie.</translation>
    </message>
    <message>
        <source>Side, as the patient has it</source>
        <translation>Côté, du point de vue du patient</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>D’où vient-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand&#xa0;?</translation>
    </message>
    <message>
        <source>{day} or 3 weeks</source>
        <translation>{day} ou 3 semaines</translation>
    </message>
    <message>
        <source>Say on which side, as the patient has it.</source>
        <translation>Dites de quel côté, du point de vue du patient.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>{day}, {ago}</source>
        <translation>{day}, {ago}</translation>
    </message>
</context>
<context>
    <name>WoundPage</name>
    <message>
        <source>Wound and its visits</source>
        <translation>La plaie et ses visites</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>since {day} ({span})</source>
        <translation>depuis le {day} ({span})</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>Cause&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>There is no visit yet. Open a photo of this wound to begin one.</source>
        <translation>Il n’y a pas encore de visite. Ouvrez une photo de cette plaie pour en commencer une.</translation>
    </message>
</context>
<context>
    <name>WoundRow</name>
    <message>
        <source>Wound {number}: another one</source>
        <translation>Plaie {number}&#xa0;: une autre</translation>
    </message>
    <message>
        <source>Wound {number}</source>
        <translation>Plaie {number}</translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message>
        <source>{right} of {total}, 95 % interval {interval}</source>
        <translation>{right} sur {total}, intervalle à 95 % {interval}</translation>
    </message>
    <message>
        <source>{right} of {total}</source>
        <translation>{right} sur {total}</translation>
    </message>
</context>
<context>
    <name>_Percent</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>_Reasoning</name>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>Montrer le raisonnement du modèle</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Le raisonnement du modèle</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>Cacher le raisonnement du modèle</translation>
    </message>
</context>
<context>
    <name>_Reminder</name>
    <message>
        <source>The passphrase that opens it</source>
        <translation>La phrase de passe qui l’ouvre</translation>
    </message>
    <message>
        <source>Write it down now: it is kept nowhere, and without it nobody opens the file. Tell it to the specialist by telephone, never in the same mail.</source>
        <translation>Notez-la maintenant&#xa0;: elle n’est gardée nulle part, et sans elle personne n’ouvre le fichier. Dites-la au spécialiste par téléphone, jamais dans le même courriel.</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>_UserForm</name>
    <message>
        <source>Name, as on reports</source>
        <translation>Nom, comme sur les rapports</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Écrivez un nom.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>The user types the passphrase; nobody else has to know it.</source>
        <translation>L’utilisateur tape la phrase de passe&#xa0;; personne d’autre n’a à la connaître.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enters patients, wounds and visits, assesses and reviews.</source>
        <translation>Saisit patients, plaies et visites, évalue et revoit.</translation>
    </message>
    <message>
        <source>As a nurse; also sees the agreement, exports, and merges doubles.</source>
        <translation>Comme infirmier&#xa0;; voit aussi l’accord et fusionne les doublons.</translation>
    </message>
    <message>
        <source>As a clinician; also manages users and backups, and forgets patients.</source>
        <translation>Comme clinicien&#xa0;; gère aussi les utilisateurs et les sauvegardes, et efface des patients.</translation>
    </message>
</context>
<context>
    <name>_Visits</name>
    <message>
        <source>Nurse: {status}</source>
        <translation>Infirmier : {status}</translation>
    </message>
</context>
</TS>
