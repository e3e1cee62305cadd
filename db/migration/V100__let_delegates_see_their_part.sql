-- A colleague who sees what is in their hands, and nothing else of the city.
alter table role_grant drop constraint role_grant_role_known;

alter table role_grant add constraint role_grant_role_known
    check (role in ('SECRETARIAT', 'ANALYST', 'EXPERT', 'COORDINATOR', 'CONTRIBUTOR', 'DELEGATE'));
