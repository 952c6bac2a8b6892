PRAGMA application_id = 1178682196;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE article (
	id INTEGER NOT NULL, 
	content_hash VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	language VARCHAR NOT NULL, 
	title VARCHAR, 
	outlet VARCHAR, 
	author VARCHAR, 
	published DATE, 
	url VARCHAR, 
	path VARCHAR, 
	furniture JSON NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (content_hash)
);
INSERT INTO "article" VALUES(1,'7161ecc842b87648492bc5f193a1e29cbf1aa9695081e50754869819fa1f2168','“Jembatan itu selesai,” kata Rina Wati, juru bicara Balai Kota, pekan lalu.
Ia menyebut biayanya 14 miliar.','id','Jembatan dibuka','Kabar Muara',NULL,'2024-03-12','https://kabar.example/1','desk/jembatan.txt','[]','2024-03-13 08:00:00.000000');
INSERT INTO "article" VALUES(2,'681dbd38be1d8d839a639744246c2c9e97f8c25965172ad6252a5fc974f902c2','The port will stay open, Dan Moss said. Residents fear a flood.','en','Port stays open','Muara Post',NULL,NULL,NULL,'desk/port.txt','[]','2024-03-13 08:01:00.000000');
CREATE TABLE claim (
	id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	speaker_id INTEGER, 
	article_id INTEGER NOT NULL, 
	articles INTEGER NOT NULL, 
	status VARCHAR NOT NULL, 
	reviewer VARCHAR, 
	decided_at DATETIME, 
	note TEXT NOT NULL, 
	quote TEXT NOT NULL, 
	kind VARCHAR NOT NULL, 
	stance VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	speaker VARCHAR, 
	role VARCHAR, 
	affiliation VARCHAR, 
	speaker_inferred BOOLEAN NOT NULL, 
	said_on JSON, 
	dated DATE, 
	speaker_search VARCHAR NOT NULL, 
	search TEXT NOT NULL, 
	note_search TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE ("key"), 
	FOREIGN KEY(speaker_id) REFERENCES speaker (id), 
	FOREIGN KEY(article_id) REFERENCES article (id)
);
INSERT INTO "claim" VALUES(1,'3d52346647a69223915692bd4107f8a81a18ea1417f9aa60746efbc60a849ccf',1,1,1,'verified','sari','2024-03-13 08:02:00.000000','belum diaspal','“Jembatan itu selesai,”','direct','asserted','id','Rina Wati','juru bicara','Balai Kota',0,'{"text": "pekan lalu", "precision": "week", "start": "2024-03-04", "end": "2024-03-10", "span": null, "inherited": false}','2024-03-04','rina wati','“jembatan itu selesai,”
rina wati
kabar muara
jembatan dibuka','belum diaspal');
INSERT INTO "claim" VALUES(2,'a32625c3d001ec1edc4741c655ba34e4b74bb69ec1df1a56c255e6b6fe7bcdc3',1,1,1,'pending',NULL,NULL,'','biayanya 14 miliar','indirect','asserted','id','Rina Wati',NULL,NULL,1,'null','2024-03-12','rina wati','biayanya 14 miliar
rina wati
kabar muara
jembatan dibuka','');
INSERT INTO "claim" VALUES(3,'5530f8502824041760246f33af9651f405720dc6aea3607e73731e3c727a2229',2,2,1,'verified','sari','2024-03-13 08:02:00.000000','','The port will stay open','indirect','wished','en','Dan Moss',NULL,NULL,0,'null',NULL,'dan moss','the port will stay open
dan moss
muara post
port stays open','');
INSERT INTO "claim" VALUES(4,'959651694ff89920733a99d17abad0b6de5cd73bfd6b9b9828a5eb226f2a5c7a',NULL,2,1,'pending',NULL,NULL,'','a flood','indirect','believed','en',NULL,NULL,NULL,0,'null',NULL,'','a flood
muara post
port stays open','');
CREATE TABLE decision (
	id INTEGER NOT NULL, 
	batch INTEGER NOT NULL, 
	step VARCHAR NOT NULL, 
	claim_id INTEGER NOT NULL, 
	action VARCHAR NOT NULL, 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	reviewer VARCHAR NOT NULL, 
	decided_at DATETIME NOT NULL, 
	undoes INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_decision_step CHECK (step IN ('decide', 'undo', 'redo')), 
	FOREIGN KEY(claim_id) REFERENCES claim (id), 
	FOREIGN KEY(undoes) REFERENCES decision (id)
);
INSERT INTO "decision" VALUES(1,1,'decide',1,'status','"pending"','"verified"','sari','2024-03-13 08:02:00.000000',NULL);
INSERT INTO "decision" VALUES(2,1,'decide',3,'status','"pending"','"verified"','sari','2024-03-13 08:02:00.000000',NULL);
INSERT INTO "decision" VALUES(3,2,'decide',1,'note','""','"belum diaspal"','sari','2024-03-13 08:03:00.000000',NULL);
INSERT INTO "decision" VALUES(4,3,'decide',1,'evidence','null','{"url": "https://a.example/x", "title": "Photo", "note": "shows it"}','budi','2024-03-13 08:04:00.000000',NULL);
INSERT INTO "decision" VALUES(5,4,'decide',2,'evidence','null','{"url": "https://a.example/y", "title": "", "note": ""}','budi','2024-03-13 08:05:00.000000',NULL);
INSERT INTO "decision" VALUES(6,5,'decide',2,'evidence','{"url": "https://a.example/y", "title": "", "note": ""}','null','budi','2024-03-13 08:06:00.000000',NULL);
INSERT INTO "decision" VALUES(7,6,'decide',3,'status','"verified"','"disputed"','budi','2024-03-13 08:07:00.000000',NULL);
INSERT INTO "decision" VALUES(8,7,'undo',3,'status','"disputed"','"verified"','budi','2024-03-13 08:08:00.000000',7);
CREATE TABLE evidence (
	id INTEGER NOT NULL, 
	claim_id INTEGER NOT NULL, 
	url TEXT NOT NULL, 
	title TEXT NOT NULL, 
	note TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(claim_id) REFERENCES claim (id)
);
INSERT INTO "evidence" VALUES(1,1,'https://a.example/x','Photo','shows it');
CREATE TABLE speaker (
	id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE ("key")
);
INSERT INTO "speaker" VALUES(1,'rina wati','Rina Wati');
INSERT INTO "speaker" VALUES(2,'dan moss','Dan Moss');
CREATE TABLE statement (
	id INTEGER NOT NULL, 
	article_id INTEGER NOT NULL, 
	claim_id INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	kind VARCHAR NOT NULL, 
	stance VARCHAR NOT NULL, 
	content JSON NOT NULL, 
	cue JSON, 
	source JSON, 
	antecedent JSON, 
	speaker VARCHAR, 
	role VARCHAR, 
	affiliation VARCHAR, 
	speaker_inferred BOOLEAN NOT NULL, 
	said_on JSON, 
	rule VARCHAR NOT NULL, 
	confidence FLOAT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(article_id) REFERENCES article (id), 
	FOREIGN KEY(claim_id) REFERENCES claim (id)
);
INSERT INTO "statement" VALUES(1,1,1,'“Jembatan itu selesai,”','direct','asserted','[[0, 23]]','[24, 28]','[29, 38]','null','Rina Wati','juru bicara','Balai Kota',0,'{"text": "pekan lalu", "precision": "week", "start": "2024-03-04", "end": "2024-03-10", "span": null, "inherited": false}','quote-cue-source',0.97);
INSERT INTO "statement" VALUES(2,1,2,'biayanya 14 miliar','indirect','asserted','[[88, 106]]','null','null','[29, 38]','Rina Wati',NULL,NULL,1,'null','cue-before',0.8);
INSERT INTO "statement" VALUES(3,2,3,'The port will stay open','indirect','wished','[[0, 23]]','null','null','null','Dan Moss',NULL,NULL,0,'null','cue-before',0.8);
INSERT INTO "statement" VALUES(4,2,4,'a flood','indirect','believed','[[55, 62]]','null','null','null',NULL,NULL,NULL,0,'null','cue-before',0.8);
CREATE INDEX ix_claim_status ON claim (status, id);
CREATE INDEX ix_claim_speaker_id ON claim (speaker_id);
CREATE INDEX ix_claim_dated ON claim (dated);
CREATE INDEX ix_claim_article_id ON claim (article_id);
CREATE INDEX ix_statement_article_id ON statement (article_id);
CREATE INDEX ix_statement_claim_id ON statement (claim_id);
CREATE INDEX ix_evidence_claim_id ON evidence (claim_id);
CREATE INDEX ix_decision_batch ON decision (batch);
CREATE INDEX ix_decision_claim_id ON decision (claim_id);
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;
COMMIT;
