-- The register is only ever added to (governance: a mistake is corrected by a new entry).
CREATE FUNCTION "refuse_change_of_register"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an entry of the register cannot be changed or removed'; END $$;
CREATE TRIGGER "RegisterEntry_keeps" BEFORE UPDATE OR DELETE ON "RegisterEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_register"();
CREATE TRIGGER "RegisterEntry_stays" BEFORE TRUNCATE ON "RegisterEntry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_register"();

-- A vote and a version of a paper are only ever added to.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'a vote, a version of a paper or a registered interest cannot be changed or removed'; END $$;
CREATE TRIGGER "Vote_keeps" BEFORE UPDATE OR DELETE ON "Vote"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "PaperVersion_keeps" BEFORE UPDATE OR DELETE ON "PaperVersion"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- So is a register of interests: a change is another statement.
CREATE TRIGGER "InterestEntry_keeps" BEFORE UPDATE OR DELETE ON "InterestEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- What a seat has said of a resolution in writing, and who could say it, is only ever added to (CA 2006 ss.289, 296(3)).
CREATE FUNCTION "refuse_change_of_resolution"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an agreement, or who is eligible, cannot be changed or removed'; END $$;
CREATE TRIGGER "ResolutionAnswer_keeps" BEFORE UPDATE OR DELETE ON "ResolutionAnswer"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_resolution"();
CREATE TRIGGER "ResolutionMember_keeps" BEFORE UPDATE OR DELETE ON "ResolutionMember"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_resolution"();

-- Secret votes are rewritten in the order of their ids when the ballot closes: a heap keeps the order of casting.
