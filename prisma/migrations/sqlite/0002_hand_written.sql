-- The register is only ever added to (governance: a mistake is corrected by a new entry).
CREATE TRIGGER "RegisterEntry_keeps" BEFORE UPDATE ON "RegisterEntry"
BEGIN SELECT RAISE(ABORT, 'an entry of the register cannot be changed'); END;
CREATE TRIGGER "RegisterEntry_stays" BEFORE DELETE ON "RegisterEntry"
BEGIN SELECT RAISE(ABORT, 'an entry of the register cannot be removed'); END;

-- A vote and a version of a paper are only ever added to.
CREATE TRIGGER "Vote_keeps" BEFORE UPDATE ON "Vote"
BEGIN SELECT RAISE(ABORT, 'a vote cannot be changed, only cast again'); END;
CREATE TRIGGER "Vote_stays" BEFORE DELETE ON "Vote"
BEGIN SELECT RAISE(ABORT, 'a vote cannot be removed'); END;
CREATE TRIGGER "PaperVersion_keeps" BEFORE UPDATE ON "PaperVersion"
BEGIN SELECT RAISE(ABORT, 'a version of a paper cannot be changed'); END;
CREATE TRIGGER "PaperVersion_stays" BEFORE DELETE ON "PaperVersion"
BEGIN SELECT RAISE(ABORT, 'a version of a paper cannot be removed'); END;

-- So is a register of interests: a change is another statement.
CREATE TRIGGER "InterestEntry_keeps" BEFORE UPDATE ON "InterestEntry"
BEGIN SELECT RAISE(ABORT, 'a registered interest cannot be changed, only stated again'); END;
CREATE TRIGGER "InterestEntry_stays" BEFORE DELETE ON "InterestEntry"
BEGIN SELECT RAISE(ABORT, 'a registered interest cannot be removed'); END;

-- What a seat has said of a resolution in writing, and who could say it, is only ever added to (CA 2006 ss.289, 296(3)).
CREATE TRIGGER "ResolutionAnswer_keeps" BEFORE UPDATE ON "ResolutionAnswer"
BEGIN SELECT RAISE(ABORT, 'an agreement cannot be changed'); END;
CREATE TRIGGER "ResolutionAnswer_stays" BEFORE DELETE ON "ResolutionAnswer"
BEGIN SELECT RAISE(ABORT, 'an agreement cannot be removed'); END;
CREATE TRIGGER "ResolutionMember_keeps" BEFORE UPDATE ON "ResolutionMember"
BEGIN SELECT RAISE(ABORT, 'who is eligible is fixed at circulation'); END;
CREATE TRIGGER "ResolutionMember_stays" BEFORE DELETE ON "ResolutionMember"
BEGIN SELECT RAISE(ABORT, 'who is eligible is fixed at circulation'); END;

-- A rowid would tell the order in which secret votes were cast: without one they lie in the order of their random ids.
DROP TABLE "SecretVote";
CREATE TABLE "SecretVote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ballotId" TEXT NOT NULL,
    "choice" TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX "SecretVote_ballotId_idx" ON "SecretVote"("ballotId");
