using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck.Xunit;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>Whatever can be generated reads back equal, in every culture.</summary>
public class RecordPropertyTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = MoteplassJson.TypeInfoResolver, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Property]
    public void Source_references_read_back_equal(SourceReference value) => ReadsBackEqual(value);

    [Property]
    public void Source_documents_read_back_equal(SourceDocument value) => ReadsBackEqual(value);

    [Property]
    public void Stated_texts_read_back_equal(StatedText value) => ReadsBackEqual(value);

    [Property]
    public void Target_groups_read_back_equal(TargetGroup value) => ReadsBackEqual(value);

    [Property]
    public void Directorates_read_back_equal(Directorate value) => ReadsBackEqual(value);

    [Property]
    public void Public_bodies_read_back_equal(PublicBody value) => ReadsBackEqual(value);

    [Property]
    public void User_organisations_read_back_equal(UserOrganisation value) => ReadsBackEqual(value);

    [Property]
    public void Other_organisations_read_back_equal(OtherOrganisation value) => ReadsBackEqual(value);

    [Property]
    public void Organisation_groups_read_back_equal(OrganisationGroup value) => ReadsBackEqual(value);

    [Property]
    public void Actors_read_back_equal(Actor value) => ReadsBackEqual(value);

    [Property]
    public void Organisation_memberships_read_back_equal(OrganisationMembership value) => ReadsBackEqual(value);

    [Property]
    public void Rate_cadences_read_back_equal(RateCadence value) => ReadsBackEqual(value);

    [Property]
    public void On_demand_cadences_read_back_equal(OnDemandCadence value) => ReadsBackEqual(value);

    [Property]
    public void Meeting_cadences_read_back_equal(MeetingCadence value) => ReadsBackEqual(value);

    [Property]
    public void Phases_read_back_equal(Phase value) => ReadsBackEqual(value);

    [Property]
    public void Anchorings_read_back_equal(Anchoring value) => ReadsBackEqual(value);

    [Property]
    public void Mandates_read_back_equal(Mandate value) => ReadsBackEqual(value);

    [Property]
    public void Seats_read_back_equal(Seat value) => ReadsBackEqual(value);

    [Property]
    public void Collaboration_structures_read_back_equal(CollaborationStructure value) => ReadsBackEqual(value);

    [Property]
    public void Mapping_areas_read_back_equal(MappingArea value) => ReadsBackEqual(value);

    [Property]
    public void Mapping_responses_read_back_equal(MappingResponse value) => ReadsBackEqual(value);

    [Property]
    public void Practice_mappings_read_back_equal(PracticeMapping value) => ReadsBackEqual(value);

    [Property]
    public void Extensions_read_back_equal(Extensions value) => ReadsBackEqual(new TargetGroup { Extensions = value });

    [Property]
    public void Registers_read_back_equal(CollaborationRegister register) => Cultures.Each(() =>
    {
        byte[] written = MoteplassJson.WriteUtf8(register);
        CollaborationRegister read = MoteplassJson.Read(written);
        Assert.Equal(register, read);
        Assert.Equal(written, MoteplassJson.WriteUtf8(read));
        Assert.Equal(register, MoteplassJson.Read(MoteplassJson.Write(register, indented: true)));
    });

    [Property]
    public void Registers_have_no_problems(CollaborationRegister register) => Assert.Empty(RuleCatalogue.Check(register));

    [Property(MaxTest = 20)]
    public void What_a_register_shrinks_to_has_no_problems(CollaborationRegister register) =>
        Assert.All(Moteplass.Domain.Testing.Arbitraries.CollaborationRegister().Shrinker(register).Take(50), smaller => Assert.Empty(RuleCatalogue.Check(smaller)));

    private static void ReadsBackEqual<T>(T value)
        where T : notnull => Cultures.Each(() =>
    {
        string written = JsonSerializer.Serialize(value, Options);
        T? read = JsonSerializer.Deserialize<T>(written, Options);
        Assert.Equal(value, read);
        Assert.Equal(written, JsonSerializer.Serialize(read, Options));
    });
}
