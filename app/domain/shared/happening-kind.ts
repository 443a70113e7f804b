/** What can happen, in the past tense. */
export type HappeningKind =
  | PaperHappening
  | CommentHappening
  | AdviceHappening
  | MeetingHappening
  | BallotHappening
  | DecisionHappening
  | ActionHappening
  | InterestHappening
  | ResolutionHappening
  | MinutesHappening
  | PeopleHappening;

type PaperHappening =
  | 'PaperCreated'
  | 'PaperSubmitted'
  | 'PaperVersionIssued'
  | 'PaperMoved'
  | 'PaperWithdrawn'
  | 'PaperMatterSet'
  | 'PaperShared'
  | 'ShareEnded'
  | 'AttachmentAdded'
  | 'AttachmentRemoved'
  | 'NoticeGiven';
type CommentHappening = 'CommentMade' | 'CommentResolved' | 'CommentWithdrawn' | 'CommentWidened';
type AdviceHappening = 'AdviceAsked' | 'AdviceAnswered' | 'AdviceEnded';
type MeetingHappening =
  | 'MeetingCreated'
  | 'MeetingStarted'
  | 'MeetingAdjourned'
  | 'MeetingResumed'
  | 'ContinuationNoticed'
  | 'MeetingEnded'
  | 'MeetingCancelled'
  | 'AgendaChanged'
  | 'AgendaSignedOff'
  | 'AgendaPublished'
  | 'MeetingPostponed'
  | 'MeetingChanged'
  | 'PackAsked'
  | 'PackMade'
  | 'ItemOpened'
  | 'ItemClosed'
  | 'AttendanceRecorded'
  | 'AttendanceReplied'
  | 'PresidingChanged'
  | 'ConductTaken'
  | 'HandRaised'
  | 'SpeakerCalled'
  | 'HandLowered'
  | 'ObserversLetSpeak'
  | 'InvitationEnded'
  | 'InterestDeclared'
  | 'InterestRuled'
  | 'ExclusionProposed'
  | 'PublicExcluded'
  | 'PublicReadmitted'
  | 'AppendicesKept';
type BallotHappening =
  | 'MotionPut'
  | 'MotionSeconded'
  | 'MotionWithdrawn'
  | 'NamesCalledFor'
  | 'OwnVoteRecorded'
  | 'BallotOpened'
  | 'LastVotesCalled'
  | 'VoteCast'
  | 'ObjectionRaised'
  | 'BallotClosed'
  | 'BallotSetAside'
  | 'CastingVoteUsed'
  | 'BallotDeclared'
  | 'BallotContested';
type DecisionHappening =
  | 'DecisionDrafted'
  | 'DecisionSealed'
  | 'DecisionPublished'
  | 'DecisionCorrected'
  | 'DecisionActionAdded'
  | 'ConditionChanged'
  | 'DissentRecorded'
  | 'CallInAsked'
  | 'CalledIn'
  | 'CallInAnswered'
  | 'CallInEnded'
  | 'UrgentReported'
  | 'UrgentAnswered';
type ActionHappening =
  | 'ActionCreated'
  | 'ActionUpdated'
  | 'EvidenceAdded'
  | 'DueRevised'
  | 'ActionReassigned'
  | 'ClosureAsked'
  | 'ActionClosed'
  | 'ActionReturned';
type InterestHappening =
  | 'InterestRegistered'
  | 'DispensationAsked'
  | 'DispensationDecided'
  | 'DispensationEnded';
type ResolutionHappening =
  | 'ResolutionCirculated'
  | 'ResolutionAnswered'
  | 'ResolutionPassed'
  | 'ResolutionNotPassed'
  | 'ResolutionLapsed'
  | 'ResolutionWithdrawn';
type MinutesHappening =
  | 'MinutesDrafted'
  | 'MinutesCirculated'
  | 'CorrectionSuggested'
  | 'CorrectionAnswered'
  | 'MinutesAgreed'
  | 'MinutesApproved'
  | 'MinutesSigned'
  | 'MinutesPublished';
type PeopleHappening =
  | 'Notified'
  | 'SeatAdded'
  | 'SeatFilled'
  | 'OfficerAppointed'
  | 'MembershipEnded'
  | 'NoticeWaived'
  | 'NoticeTakenBack'
  | 'ProxyAppointed'
  | 'ProxyEnded'
  | 'VotingRestricted'
  | 'RestrictionEnded'
  | 'SessionRevoked'
  | 'ClockMoved'
  | 'PersonAdded'
  | 'PasswordGiven'
  | 'RuleCardChanged'
  | 'SchemeChanged'
  | 'RouteTemplateChanged'
  | 'ClosureDaysChanged';
