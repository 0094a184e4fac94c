using System.Text;
using FluentValidation.Results;
using Moteplass.Domain;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace CookbookSamples;

internal static class ReadManyLines
{
    public static async Task Run()
    {
        // begin: read-many-lines
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(
            """
            {"recordType":"register","schemaVersion":"1.0"}
            {"recordType":"actor","type":"directorate","id":"hdir","name":{"nb":"Helsedirektoratet"},"organisationNumber":"983544622"}
            {"recordType":"meeting","id":"m1","structures":["brukerrad"],"held":{"date":"2024-02-08"},"noticeSent":"2024-01-22"}
            {"recordType":"meeting","id":"m2","structures":["brukerrad"],"held":{"date":"2024-09-31"}}
            {"recordType":"meeting","id":"m3","structures":["brukerrad"],"status":"planned","held":{"date":"2024-12-05"}}
            """)); // a file or a response would stand here

        var validator = new MeetingValidator(Language.En);
        int meetings = 0;
        await foreach (RegisterLine line in MoteplassNdjson.ReadAsync(stream))
        {
            foreach (Problem problem in line.Problems)
            {
                Console.WriteLine(problem);
            }

            if (line.Record is Meeting meeting)
            {
                meetings++;
                ValidationResult result = await validator.ValidateAsync(meeting);
                foreach (ValidationFailure failure in result.Errors)
                {
                    Console.WriteLine($"line {line.LineNumber}, {failure.Severity}: {failure.ErrorMessage} [{failure.ErrorCode}]");
                }
            }
        }

        Console.WriteLine($"{meetings} meetings read.");
        // end: read-many-lines
    }
}
