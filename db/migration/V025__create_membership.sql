create table letter_of_interest (
    id            uuid         not null,
    city_id       uuid         not null,
    dated_on      date         not null,
    signatory     varchar(120) not null,
    position_held varchar(120) not null,
    form          varchar(10)  not null,
    active        boolean,
    version       bigint       not null,
    constraint letter_of_interest_pk primary key (id),
    constraint letter_of_interest_city_fk foreign key (city_id) references city (id),
    constraint letter_of_interest_form_known check (form in ('LETTER', 'EMAIL')),
    constraint letter_of_interest_once_a_day unique (city_id, dated_on, active),
    constraint letter_of_interest_active_or_withdrawn check (active is null or active = true)
);

create table declaration_of_intent (
    id                uuid   not null,
    city_id           uuid   not null,
    city_signed_on    date,
    city_signatory    varchar(120),
    council_signed_on date,
    council_signatory varchar(120),
    active            boolean,
    version           bigint not null,
    constraint declaration_of_intent_pk primary key (id),
    constraint declaration_of_intent_city_fk foreign key (city_id) references city (id),
    constraint declaration_of_intent_city_once unique (city_id, city_signed_on, active),
    constraint declaration_of_intent_council_once unique (city_id, council_signed_on, active),
    constraint declaration_of_intent_is_signed check (city_signed_on is not null or council_signed_on is not null),
    constraint declaration_of_intent_city_signs_whole
        check ((city_signed_on is null) = (city_signatory is null)),
    constraint declaration_of_intent_council_signs_whole
        check ((council_signed_on is null) = (council_signatory is null)),
    constraint declaration_of_intent_active_or_withdrawn check (active is null or active = true)
);

create table standing_decision (
    id         uuid         not null,
    city_id    uuid         not null,
    decision   varchar(20)  not null,
    decided_on date         not null,
    reason     varchar(500) not null,
    active     boolean,
    version    bigint       not null,
    constraint standing_decision_pk primary key (id),
    constraint standing_decision_city_fk foreign key (city_id) references city (id),
    constraint standing_decision_known check (decision in ('SUSPENDED', 'WITHDRAWN', 'DECLINED', 'READMITTED')),
    constraint standing_decision_once_a_day unique (city_id, decided_on, active),
    constraint standing_decision_active_or_withdrawn check (active is null or active = true)
);
