-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Body" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "scrutinyBodyId" TEXT,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClosureDay" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "ClosureDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RuleCard" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "effectiveOn" TEXT NOT NULL,
    "card" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RuleCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "honorific" TEXT NOT NULL DEFAULT '',
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL,
    "passwordHash" TEXT,
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),
    "userAgent" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "category" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Officer" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,

    CONSTRAINT "Officer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InterestEntry" (
    "id" TEXT NOT NULL,
    "interestId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "bodyId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "organisationId" TEXT,
    "paperId" TEXT,
    "sensitive" BOOLEAN NOT NULL,
    "sinceOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InterestEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispensation" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "paperId" TEXT,
    "asks" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "ground" TEXT,
    "allows" TEXT,
    "fromOn" TEXT,
    "untilOn" TEXT,
    "grantedBy" TEXT NOT NULL DEFAULT '',
    "ballotId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT,
    "decidedAt" TIMESTAMP(3),
    "endReason" TEXT NOT NULL DEFAULT '',
    "endedById" TEXT,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Dispensation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "sponsorId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "classification" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "templateKey" TEXT NOT NULL,
    "draft" TEXT NOT NULL,
    "draftRevision" INTEGER NOT NULL DEFAULT 1,
    "draftSavedById" TEXT NOT NULL,
    "draftSavedAt" TIMESTAMP(3) NOT NULL,
    "versionNumber" INTEGER NOT NULL DEFAULT 0,
    "liveVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "submittedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperVersion" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "submittedById" TEXT NOT NULL,

    CONSTRAINT "PaperVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "letter" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "classification" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "addedById" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,
    "fromVersion" INTEGER NOT NULL,
    "removedFrom" INTEGER,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "anchorKind" TEXT NOT NULL,
    "anchorKey" TEXT NOT NULL DEFAULT '',
    "parentId" TEXT,
    "authorId" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "audienceBodyId" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "resolvedAt" TIMESTAMP(3),
    "resolvedById" TEXT,
    "resolvedInVersion" INTEGER,
    "withdrawnAt" TIMESTAMP(3),
    "withdrawnById" TEXT,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdviceRequest" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "stageId" TEXT,
    "kind" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "askedPersonId" TEXT,
    "askedBodyId" TEXT,
    "dueOn" TEXT NOT NULL,
    "answer" TEXT,
    "answerText" TEXT NOT NULL DEFAULT '',
    "answeredById" TEXT,
    "answeredAt" TIMESTAMP(3),
    "onVersion" INTEGER,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "AdviceRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Share" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "bodyId" TEXT,
    "personId" TEXT,
    "sharedById" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "endedById" TEXT,

    CONSTRAINT "Share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShareAttachment" (
    "shareId" TEXT NOT NULL,
    "attachmentId" TEXT NOT NULL,

    CONSTRAINT "ShareAttachment_pkey" PRIMARY KEY ("shareId","attachmentId")
);

-- CreateTable
CREATE TABLE "ReadMark" (
    "personId" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReadMark_pkey" PRIMARY KEY ("personId","paperId")
);

-- CreateTable
CREATE TABLE "Matter" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Matter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Power" (
    "id" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "pounds" INTEGER,
    "inConsultationWith" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Power_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RouteTemplate" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "stages" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "retired" BOOLEAN NOT NULL,

    CONSTRAINT "RouteTemplate_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Stage" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "gate" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "targetDays" INTEGER NOT NULL,
    "targetUnit" TEXT NOT NULL,
    "needs" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "arrivedAt" TIMESTAMP(3),
    "targetOn" TEXT,
    "completedAt" TIMESTAMP(3),
    "result" TEXT,
    "resultText" TEXT NOT NULL DEFAULT '',
    "decisionId" TEXT,

    CONSTRAINT "Stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatutoryNotice" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "stageId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "givenById" TEXT NOT NULL,

    CONSTRAINT "StatutoryNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "place" TEXT NOT NULL,
    "onlineAllowed" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "presidingSeatId" TEXT,
    "currentItemId" TEXT,
    "liveVersion" INTEGER NOT NULL DEFAULT 1,
    "startedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "paperId" TEXT,
    "stageId" TEXT,
    "versionNumber" INTEGER,
    "minutes" INTEGER NOT NULL DEFAULT 10,
    "state" TEXT NOT NULL,
    "result" TEXT NOT NULL DEFAULT '',
    "startedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "addedAt" TIMESTAMP(3),
    "urgentReason" TEXT NOT NULL DEFAULT '',
    "urgentById" TEXT,
    "urgentForId" TEXT,
    "urgentAt" TIMESTAMP(3),

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "arrivedAt" TIMESTAMP(3),
    "leftAt" TIMESTAMP(3),

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingObserver" (
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MeetingObserver_pkey" PRIMARY KEY ("meetingId","personId")
);

-- CreateTable
CREATE TABLE "Declaration" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "paperId" TEXT,
    "bodyId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "interest" TEXT NOT NULL,
    "declaredAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "effect" TEXT,
    "dispensationId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "ruledById" TEXT,
    "ruledForId" TEXT,
    "ruledAt" TIMESTAMP(3),
    "leftAt" TIMESTAMP(3),
    "returnedAt" TIMESTAMP(3),

    CONSTRAINT "Declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Motion" (
    "id" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recommendations" TEXT NOT NULL DEFAULT '[]',
    "candidate" TEXT NOT NULL DEFAULT '',
    "movedById" TEXT,
    "secondedById" TEXT,
    "amendsMotionId" TEXT,
    "state" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Motion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "motionId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "paperId" TEXT,
    "method" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "versionNumber" INTEGER,
    "ruleCardVersion" INTEGER NOT NULL,
    "ruleCard" TEXT NOT NULL,
    "seats" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "openedById" TEXT NOT NULL,
    "openedForId" TEXT,
    "lastCallAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "closedById" TEXT,
    "closedForId" TEXT,
    "contestedAt" TIMESTAMP(3),
    "contestText" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT,
    "castingChoice" TEXT,
    "castingSeatId" TEXT,
    "castingReason" TEXT NOT NULL DEFAULT '',
    "declaredAt" TIMESTAMP(3),
    "declaredById" TEXT,
    "declaredForId" TEXT,
    "declaredResult" TEXT,
    "declaredReason" TEXT NOT NULL DEFAULT '',
    "setAsideAt" TIMESTAMP(3),
    "setAsideById" TEXT,
    "setAsideForId" TEXT,
    "setAsideReason" TEXT NOT NULL DEFAULT '',
    "replacesId" TEXT,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Elector" (
    "ballotId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "remote" BOOLEAN NOT NULL DEFAULT false,
    "voted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Elector_pkey" PRIMARY KEY ("ballotId","seatId")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" TEXT NOT NULL,
    "ballotId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "choice" TEXT NOT NULL,
    "castAt" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SecretVote" (
    "id" TEXT NOT NULL,
    "ballotId" TEXT NOT NULL,
    "choice" TEXT NOT NULL,

    CONSTRAINT "SecretVote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Objection" (
    "ballotId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("ballotId","seatId")
);

-- CreateTable
CREATE TABLE "Resolution" (
    "id" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "companyBodyId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "differs" TEXT NOT NULL DEFAULT '',
    "paperId" TEXT,
    "versionNumber" INTEGER,
    "stageId" TEXT,
    "ruleCardVersion" INTEGER NOT NULL,
    "ruleCard" TEXT NOT NULL,
    "seats" TEXT NOT NULL,
    "circulatedAt" TIMESTAMP(3) NOT NULL,
    "circulatedById" TEXT NOT NULL,
    "lapsesOn" TEXT NOT NULL,
    "lapsesAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "withdrawnById" TEXT,
    "withdrawnReason" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT,
    "decisionId" TEXT,
    "liveVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResolutionMember" (
    "resolutionId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "interest" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ResolutionMember_pkey" PRIMARY KEY ("resolutionId","seatId")
);

-- CreateTable
CREATE TABLE "ResolutionAnswer" (
    "id" TEXT NOT NULL,
    "resolutionId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ResolutionAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "ref" TEXT NOT NULL,
    "paperId" TEXT,
    "versionNumber" INTEGER,
    "stageId" TEXT,
    "meetingId" TEXT,
    "itemId" TEXT,
    "ballotId" TEXT,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT NOT NULL,
    "sealedAt" TIMESTAMP(3),
    "sealedById" TEXT,
    "publishedAt" TIMESTAMP(3),
    "callInClosesAt" TIMESTAMP(3),
    "effectiveOn" TEXT,
    "correctsId" TEXT,
    "liveVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Condition" (
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Condition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dissent" (
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Dissent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallInRequest" (
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CallInRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallIn" (
    "decisionId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "calledInAt" TIMESTAMP(3) NOT NULL,
    "result" TEXT,
    "resultReason" TEXT NOT NULL DEFAULT '',
    "resultOn" TEXT,
    "resultAt" TIMESTAMP(3),
    "resultById" TEXT,
    "council" TEXT,
    "councilReason" TEXT NOT NULL DEFAULT '',
    "councilOn" TEXT,
    "councilAt" TIMESTAMP(3),
    "councilById" TEXT,

    CONSTRAINT "CallIn_pkey" PRIMARY KEY ("decisionId")
);

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "decisionId" TEXT NOT NULL,
    "canonical" TEXT NOT NULL,
    "previousDigest" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "sealedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RegisterEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Action" (
    "id" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "decisionId" TEXT NOT NULL,
    "conditionId" TEXT,
    "title" TEXT NOT NULL,
    "leadId" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "originalDueOn" TEXT NOT NULL,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "evidenceWanted" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL,
    "lastUpdateAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "liveVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionHelper" (
    "actionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "ActionHelper_pkey" PRIMARY KEY ("actionId","personId")
);

-- CreateTable
CREATE TABLE "ActionUpdate" (
    "id" TEXT NOT NULL,
    "actionId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "note" TEXT NOT NULL,
    "progress" INTEGER NOT NULL,

    CONSTRAINT "ActionUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DueRevision" (
    "id" TEXT NOT NULL,
    "actionId" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "toOn" TEXT NOT NULL,
    "agreedBy" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DueRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "actionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "fileName" TEXT NOT NULL DEFAULT '',
    "mediaType" TEXT NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 0,
    "digest" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Closure" (
    "id" TEXT NOT NULL,
    "actionId" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "note" TEXT NOT NULL,
    "result" TEXT,
    "meetingId" TEXT,
    "itemNumber" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Closure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "href" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "seq" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT,
    "bodyId" TEXT,
    "meetingId" TEXT,
    "paperId" TEXT,
    "subjectId" TEXT,
    "version" INTEGER,
    "facts" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Counter" (
    "scope" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("scope")
);

-- CreateTable
CREATE TABLE "ClockMove" (
    "id" TEXT NOT NULL,
    "movedAt" TIMESTAMP(3) NOT NULL,
    "movedById" TEXT,
    "offset" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "ClockMove_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_name_key" ON "Organisation"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Body_code_key" ON "Body"("code");

-- CreateIndex
CREATE UNIQUE INDEX "ClosureDay_bodyId_day_key" ON "ClosureDay"("bodyId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "RuleCard_bodyId_version_key" ON "RuleCard"("bodyId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Seat_bodyId_position_key" ON "Seat"("bodyId", "position");

-- CreateIndex
CREATE INDEX "Membership_seatId_idx" ON "Membership"("seatId");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Officer_bodyId_idx" ON "Officer"("bodyId");

-- CreateIndex
CREATE INDEX "Officer_personId_idx" ON "Officer"("personId");

-- CreateIndex
CREATE INDEX "InterestEntry_bodyId_idx" ON "InterestEntry"("bodyId");

-- CreateIndex
CREATE INDEX "InterestEntry_personId_idx" ON "InterestEntry"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "InterestEntry_interestId_number_key" ON "InterestEntry"("interestId", "number");

-- CreateIndex
CREATE INDEX "Dispensation_bodyId_idx" ON "Dispensation"("bodyId");

-- CreateIndex
CREATE INDEX "Dispensation_personId_idx" ON "Dispensation"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_ref_key" ON "Paper"("ref");

-- CreateIndex
CREATE INDEX "Paper_bodyId_idx" ON "Paper"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "PaperVersion_paperId_number_key" ON "PaperVersion"("paperId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_paperId_letter_key" ON "Attachment"("paperId", "letter");

-- CreateIndex
CREATE INDEX "Comment_paperId_idx" ON "Comment"("paperId");

-- CreateIndex
CREATE INDEX "AdviceRequest_paperId_idx" ON "AdviceRequest"("paperId");

-- CreateIndex
CREATE INDEX "Share_paperId_idx" ON "Share"("paperId");

-- CreateIndex
CREATE INDEX "Share_personId_idx" ON "Share"("personId");

-- CreateIndex
CREATE INDEX "Share_bodyId_idx" ON "Share"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "Matter_organisationId_name_key" ON "Matter"("organisationId", "name");

-- CreateIndex
CREATE INDEX "Power_matterId_idx" ON "Power"("matterId");

-- CreateIndex
CREATE INDEX "Stage_bodyId_idx" ON "Stage"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "Stage_paperId_position_key" ON "Stage"("paperId", "position");

-- CreateIndex
CREATE INDEX "StatutoryNotice_paperId_idx" ON "StatutoryNotice"("paperId");

-- CreateIndex
CREATE INDEX "Meeting_bodyId_idx" ON "Meeting"("bodyId");

-- CreateIndex
CREATE INDEX "AgendaItem_paperId_idx" ON "AgendaItem"("paperId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_meetingId_number_key" ON "AgendaItem"("meetingId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_meetingId_seatId_key" ON "Attendance"("meetingId", "seatId");

-- CreateIndex
CREATE UNIQUE INDEX "Declaration_itemId_personId_key" ON "Declaration"("itemId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Motion_itemId_position_key" ON "Motion"("itemId", "position");

-- CreateIndex
CREATE INDEX "Ballot_itemId_idx" ON "Ballot"("itemId");

-- CreateIndex
CREATE INDEX "Ballot_meetingId_idx" ON "Ballot"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_ballotId_seatId_sequence_key" ON "Vote"("ballotId", "seatId", "sequence");

-- CreateIndex
CREATE INDEX "SecretVote_ballotId_idx" ON "SecretVote"("ballotId");

-- CreateIndex
CREATE UNIQUE INDEX "Resolution_ref_key" ON "Resolution"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Resolution_decisionId_key" ON "Resolution"("decisionId");

-- CreateIndex
CREATE INDEX "Resolution_bodyId_idx" ON "Resolution"("bodyId");

-- CreateIndex
CREATE INDEX "Resolution_paperId_idx" ON "Resolution"("paperId");

-- CreateIndex
CREATE INDEX "Resolution_state_idx" ON "Resolution"("state");

-- CreateIndex
CREATE INDEX "ResolutionMember_personId_idx" ON "ResolutionMember"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ResolutionAnswer_resolutionId_seatId_choice_key" ON "ResolutionAnswer"("resolutionId", "seatId", "choice");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_ref_key" ON "Decision"("ref");

-- CreateIndex
CREATE INDEX "Decision_paperId_idx" ON "Decision"("paperId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_bodyId_year_number_key" ON "Decision"("bodyId", "year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Condition_decisionId_number_key" ON "Condition"("decisionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Dissent_decisionId_personId_key" ON "Dissent"("decisionId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "CallInRequest_decisionId_personId_key" ON "CallInRequest"("decisionId", "personId");

-- CreateIndex
CREATE INDEX "RegisterEntry_decisionId_idx" ON "RegisterEntry"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterEntry_bodyId_sequence_key" ON "RegisterEntry"("bodyId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Action_ref_key" ON "Action"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Action_conditionId_key" ON "Action"("conditionId");

-- CreateIndex
CREATE INDEX "Action_leadId_idx" ON "Action"("leadId");

-- CreateIndex
CREATE INDEX "ActionUpdate_actionId_idx" ON "ActionUpdate"("actionId");

-- CreateIndex
CREATE INDEX "DueRevision_actionId_idx" ON "DueRevision"("actionId");

-- CreateIndex
CREATE INDEX "Evidence_actionId_idx" ON "Evidence"("actionId");

-- CreateIndex
CREATE INDEX "Closure_actionId_idx" ON "Closure"("actionId");

-- CreateIndex
CREATE INDEX "Notification_personId_readAt_idx" ON "Notification"("personId", "readAt");

-- CreateIndex
CREATE INDEX "Event_meetingId_idx" ON "Event"("meetingId");

-- CreateIndex
CREATE INDEX "Event_paperId_idx" ON "Event"("paperId");

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClosureDay" ADD CONSTRAINT "ClosureDay_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleCard" ADD CONSTRAINT "RuleCard_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Officer" ADD CONSTRAINT "Officer_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Officer" ADD CONSTRAINT "Officer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterestEntry" ADD CONSTRAINT "InterestEntry_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterestEntry" ADD CONSTRAINT "InterestEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispensation" ADD CONSTRAINT "Dispensation_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispensation" ADD CONSTRAINT "Dispensation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_sponsorId_fkey" FOREIGN KEY ("sponsorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperVersion" ADD CONSTRAINT "PaperVersion_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdviceRequest" ADD CONSTRAINT "AdviceRequest_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdviceRequest" ADD CONSTRAINT "AdviceRequest_askedBodyId_fkey" FOREIGN KEY ("askedBodyId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareAttachment" ADD CONSTRAINT "ShareAttachment_shareId_fkey" FOREIGN KEY ("shareId") REFERENCES "Share"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Matter" ADD CONSTRAINT "Matter_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Power" ADD CONSTRAINT "Power_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "Matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatutoryNotice" ADD CONSTRAINT "StatutoryNotice_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingObserver" ADD CONSTRAINT "MeetingObserver_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Declaration" ADD CONSTRAINT "Declaration_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Declaration" ADD CONSTRAINT "Declaration_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Motion" ADD CONSTRAINT "Motion_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Elector" ADD CONSTRAINT "Elector_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResolutionMember" ADD CONSTRAINT "ResolutionMember_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResolutionMember" ADD CONSTRAINT "ResolutionMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResolutionAnswer" ADD CONSTRAINT "ResolutionAnswer_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResolutionAnswer" ADD CONSTRAINT "ResolutionAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dissent" ADD CONSTRAINT "Dissent_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallInRequest" ADD CONSTRAINT "CallInRequest_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallIn" ADD CONSTRAINT "CallIn_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionHelper" ADD CONSTRAINT "ActionHelper_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionHelper" ADD CONSTRAINT "ActionHelper_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionUpdate" ADD CONSTRAINT "ActionUpdate_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DueRevision" ADD CONSTRAINT "DueRevision_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Closure" ADD CONSTRAINT "Closure_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
