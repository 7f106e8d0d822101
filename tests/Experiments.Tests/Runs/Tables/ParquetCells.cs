using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs.Tables;

/// <summary>A Parquet file as read back: a header and rows, every cell as CSV would write it without escapes.</summary>
internal static class ParquetCells
{
    /// <summary>Reads a file.</summary>
    public static async Task<List<string[]>> Read(string path)
    {
        using var stream = File.OpenRead(path);
        await using var file = await ParquetReader.CreateAsync(stream);
        var fields = file.Schema.DataFields;
        List<string[]> rows = [[.. fields.Select(field => field.Name)]];
        for (var index = 0; index < file.RowGroupCount; index++)
        {
            using var group = file.OpenRowGroupReader(index);
            var columns = new List<string[]>();
            foreach (var field in fields)
            {
                columns.Add(await Column(group, field));
            }

            rows.AddRange(Enumerable.Range(0, (int)group.RowCount).Select(row => columns.Select(column => column[row]).ToArray()));
        }

        return rows;
    }

    /// <summary>Number of row groups and names of columns with the types of their cells.</summary>
    public static async Task<(int Groups, Dictionary<string, Type> Types)> Shape(string path)
    {
        using var stream = File.OpenRead(path);
        await using var file = await ParquetReader.CreateAsync(stream);
        return (file.RowGroupCount, file.Schema.DataFields.ToDictionary(field => field.Name, field => field.ClrType));
    }

    private static async Task<string[]> Column(ParquetRowGroupReader group, DataField field)
    {
        Xunit.Assert.True(field.IsNullable);
        if (field.ClrType != typeof(long) && field.ClrType != typeof(double))
        {
            var texts = new string[group.RowCount];
            await group.ReadAsync(field, texts);
            return [.. texts.Select(text => text ?? "")];
        }

        return field.ClrType == typeof(long) ? await Numbers<long>(group, field, "D") : await Numbers<double>(group, field, "R");
    }

    private static async Task<string[]> Numbers<T>(ParquetRowGroupReader group, DataField field, string format)
        where T : struct, IFormattable
    {
        var numbers = new T?[group.RowCount];
        await group.ReadAsync<T>(field, numbers);
        return [.. numbers.Select(number => number?.ToString(format, CultureInfo.InvariantCulture) ?? "")];
    }
}
