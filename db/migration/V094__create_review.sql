-- What the review thinks of each answer; one that was taken back keeps its row, so that whoever saw it collides.
create table review_decision (
    assessment_id  uuid         not null,
    indicator_code varchar(20)  not null,
    verdict        varchar(20)  not null,
    kind           varchar(20)  not null,
    options        varchar(200) not null,
    not_applicable varchar(500) not null,
    reason         varchar(500) not null,
    basis          varchar(60)  not null,
    revision       bigint       not null,
    decided_at     timestamp with time zone not null,
    decided_by     varchar(120) not null,
    version        bigint       not null,
    constraint review_decision_pk primary key (assessment_id, indicator_code),
    constraint review_decision_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint review_decision_verdict_known check (verdict in ('OPEN', 'ACCEPTED', 'RETURNED', 'REVIEWED')),
    constraint review_decision_kind_known check (kind in ('BLANK', 'CHOICE', 'CHOICES', 'NOT_APPLICABLE')),
    constraint review_decision_answer_fits check ((verdict = 'REVIEWED') = (kind <> 'BLANK')),
    constraint review_decision_options_fit check ((kind in ('CHOICE', 'CHOICES')) = (options <> '')),
    constraint review_decision_reason_given check (verdict <> 'REVIEWED' or reason <> '')
);

-- A question to the city, from the reviewer who asks it to the day on which the city handed its answer in. The words of
-- both are texts.
create table review_question (
    assessment_id  uuid         not null,
    indicator_code varchar(20)  not null,
    number         integer      not null,
    asked_at       timestamp with time zone not null,
    asked_by       varchar(120) not null,
    returned_on    date,
    returned_by    varchar(120) not null,
    deadline       date,
    basis          varchar(60)  not null,
    answered_on    date,
    version        bigint       not null,
    constraint review_question_pk primary key (assessment_id, indicator_code, number),
    constraint review_question_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint review_question_number_positive check (number > 0),
    constraint review_question_returned_has_deadline check ((returned_on is null) = (deadline is null)),
    constraint review_question_answered_once_returned check (answered_on is null or returned_on is not null)
);

-- A colleague whom the city asks to agree before its answers are handed in; one at a time.
create table sign_off (
    assessment_id uuid         not null,
    account_id    uuid         not null,
    status        varchar(10)  not null,
    asked_at      timestamp with time zone not null,
    asked_by      varchar(120) not null,
    signed_at     timestamp with time zone,
    version       bigint       not null,
    constraint sign_off_pk primary key (assessment_id),
    constraint sign_off_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint sign_off_account_fk foreign key (account_id) references account (id),
    constraint sign_off_status_known check (status in ('ASKED', 'SIGNED', 'TAKEN_BACK', 'USED')),
    constraint sign_off_signed_has_moment check (status <> 'SIGNED' or signed_at is not null)
);

create index sign_off_by_account on sign_off (account_id);
